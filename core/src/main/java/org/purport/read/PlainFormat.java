package org.purport.read;

/** Plain text and Markdown: goes through unchanged to the character. */
final class PlainFormat implements Format {
    static final int LARGEST = 32 << 20;

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return true;
    }

    @Override
    public Outcomes read(Input input) {
        return Records.one(input.hint(), () -> {
            Decoded decoded = Decoded.of(input.all(LARGEST), input.hint().charset());
            return new Draft(input.hint(), null)
                    .id(input.id())
                    .doubt(decoded.doubt())
                    .finish(decoded.text());
        });
    }
}
