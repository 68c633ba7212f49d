package org.purport.keep;

import java.util.List;
import org.purport.model.LinkMemory;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What a case needs of the other stages; the front door brings it. */
public interface Stages {
    String json(Reading reading);

    /**
     * The reading that JSON of the contract holds.
     *
     * @throws RuntimeException where it breaks the contract
     */
    Reading reading(String json);

    String json(Links links);

    Links links(String json);

    /** The links of readings that no case holds as they stand. */
    Links link(List<Reading> readings);

    /** Links report by report over what a memory holds. */
    StoryStream stream(LinkMemory memory);

    /** The same links with what they rest on and what comparing them shows, once all is joined and parted. */
    Links grounded(Links links, List<Reading> readings);
}
