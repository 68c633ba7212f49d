package org.purport.app.web.story;

/**
 * One who speaks in a story; of an unnamed one it is not known whether two origins are the same, so that each is its own.
 *
 * @param key tells speakers of one story apart
 * @param named whether the reports identify it
 * @param about who that is, as far as a report says: office, or what kind of source; may be empty
 */
public record Speaker(String key, String name, boolean named, String about) {}
