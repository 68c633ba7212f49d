package org.purport.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "missile", "##s", "hwa", "##song", "-", "17", "cafe", "'");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @Test
    void takesTheLongestKnownPieceFirst() {
        assertThat(pieces.of("Missiles")).containsExactly(5, 6);
        assertThat(pieces.of("MISSILE")).containsExactly(5);
    }

    @Test
    void setsMarksApartAndForgetsAccents() {
        assertThat(pieces.of("Hwasong-17")).containsExactly(7, 8, 9, 10);
        assertThat(pieces.of("café")).containsExactly(11);
    }

    @Test
    void givesEveryWordAtLeastOnePiece() {
        assertThat(pieces.of("zebra")).containsExactly(1);
        assertThat(pieces.of("")).containsExactly(1);
        assertThat(pieces.of("\u0007")).containsExactly(1);
        assertThat(pieces.of("x".repeat(500))).containsExactly(1);
    }

    @Test
    void refusesAVocabularyWithoutItsSigns() {
        assertThatThrownBy(() -> new WordPieces(List.of("the"))).hasMessageContaining("[UNK]");
    }
}
