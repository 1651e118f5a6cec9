package org.misevcheck.checker.manuscript;

import java.awt.Color;
import java.util.Locale;

/**
 * What a note says of the passage it stands at, weightiest first.
 *
 * <p>Colours are of the palette that Okabe and Ito made for readers of any colour vision (2008, jfly.uni-koeln.de/color).
 * None is told by its colour alone: each has a letter in the margin and a line of its own under the text.
 */
public enum Mark {
    /** The manifest states one thing and the passage another. */
    CONTRADICTED('C', new Color(0xCC79A7), Line.FRAME, "The manifest says otherwise than this passage."),
    /** What the passage states falls short of the criterion. */
    NOT_MET('N', new Color(0xD55E00), Line.SOLID, "The passage answers the criterion and falls short of it."),
    /** Nothing was found that answers the criterion. Has no passage to highlight. */
    NOT_REPORTED('R', new Color(0xE69F00), Line.SOLID, "Nothing was found that answers the criterion."),
    /** Worth a look; found by a detector that is less sure, or about words and numbers that no verdict rests on. */
    ADVISORY('A', new Color(0x56B4E9), Line.DASHED, "Worth a look. No verdict rests on it."),
    /** The study does not do what is asked and gives its reason here. */
    JUSTIFIED('J', new Color(0xF0E442), Line.DASHED, "The study gives its reason for not doing what is asked."),
    /** The manifest states what the passage says, and no criterion asks for it alone. */
    SUPPORTED('S', new Color(0x0072B2), Line.NONE, "The passage says what the manifest states."),
    /** The passage satisfies the criterion. */
    MET('M', new Color(0x009E73), Line.NONE, "The passage satisfies the criterion.");

    /** What stands under or around highlighted text. */
    enum Line {
        NONE,
        DASHED,
        SOLID,
        FRAME
    }

    static final float OPACITY = 0.4f;

    private final char letter;
    private final Color colour;
    private final Line line;
    private final String meaning;

    Mark(char letter, Color colour, Line line, String meaning) {
        this.letter = letter;
        this.colour = colour;
        this.line = line;
        this.meaning = meaning;
    }

    /** As people write it: {@code not met}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a reader who leafs through should be stopped in the margin, too. */
    boolean standsInMargin() {
        return this != MET && this != SUPPORTED && this != JUSTIFIED;
    }

    char letter() {
        return letter;
    }

    Color colour() {
        return colour;
    }

    /** As it looks over white paper, where the text shows through. */
    Color tint() {
        return new Color(lighter(colour.getRed()), lighter(colour.getGreen()), lighter(colour.getBlue()));
    }

    private static int lighter(int part) {
        return 255 - Math.round((255 - part) * OPACITY);
    }

    Line line() {
        return line;
    }

    String meaning() {
        return meaning;
    }
}
