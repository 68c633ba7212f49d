package org.purport.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text.
 *
 * <p>English is told by its own small words, which costs nothing; only where they are missing is the model for 103
 * languages loaded (a second, 40 MB).
 */
final class Languages {
    /** Nobody can tell. */
    static final String UNKNOWN = "und";

    private static final String MODEL_FILE = "/langdetect-183.bin";

    /** Small words of English that its neighbours do not write the same way. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "that", "with", "said", "have", "from", "which", "were", "would", "by", "his", "her", "they",
            "this", "has", "been", "who", "their", "of", "for", "not", "it", "are", "at");

    private static final int WORDS_LOOKED_AT = 400;
    private static final int LETTERS_LOOKED_AT = 4000;

    /** Fewer Latin letters say too little: "KYIV DENIES STRIKE" could be any language. */
    private static final int FEWEST_LETTERS = 60;

    private Languages() {}

    /** BCP 47 tag, or "und". */
    static String of(String text) {
        if (isPlainlyEnglish(text)) {
            return "en";
        }
        String letters = letters(text);
        if (letters.isEmpty()) {
            return UNKNOWN;
        }
        if (isLatin(letters) && letters.length() < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        return tag(
                new LanguageDetectorME(Detector.MODEL).predictLanguage(letters).getLang());
    }

    private static boolean isPlainlyEnglish(String text) {
        int words = 0;
        int small = 0;
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < text.length() && words < WORDS_LOOKED_AT) {
            int start = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words++;
                if (at - start <= 5) {
                    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
                    if (ENGLISH.contains(word)) {
                        small++;
                        seen.add(word);
                    }
                }
            }
            at++;
        }
        return seen.size() >= 2 && small * 12 >= words;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < text.length() && letters.length() < LETTERS_LOOKED_AT; at++) {
            char c = text.charAt(at);
            boolean spoken = Character.isLetter(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK;
            if (spoken) {
                letters.append(c);
            } else if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        return letters.toString().strip();
    }

    private static boolean isLatin(String letters) {
        return letters.codePoints()
                .filter(Character::isLetter)
                .limit(100)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static String tag(String three) {
        return Detector.TAGS.getOrDefault(three, three);
    }

    /** Loaded with the first text that is not plainly English. */
    private static final class Detector {
        static final LanguageDetectorModel MODEL = model();
        static final Map<String, String> TAGS = tags();

        private static LanguageDetectorModel model() {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL_FILE)) {
                if (in == null) {
                    throw new IllegalStateException("no language model " + MODEL_FILE + " on the class path");
                }
                return new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16));
            } catch (IOException e) {
                throw new IllegalStateException("cannot load the language model " + MODEL_FILE, e);
            }
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String two : Locale.getISOLanguages()) {
                try {
                    tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
                } catch (MissingResourceException e) {
                    // a code that Java knows no long form of
                }
            }
            tags.put("cmn", "zh");
            tags.put("pes", "fa");
            tags.put("ekk", "et");
            tags.put("lvs", "lv");
            tags.put("pnb", "pa");
            return tags;
        }
    }
}
