package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Species of donor or animal. */
public enum Species implements Term {
    /** Homo sapiens. */
    HUMAN("species/HUMAN"),
    /** Mus musculus. */
    MOUSE("species/MOUSE"),
    /** Rattus norvegicus. */
    RAT("species/RAT"),
    /** Oryctolagus cuniculus. */
    RABBIT("species/RABBIT"),
    /** Cavia porcellus. */
    GUINEA_PIG("species/GUINEA_PIG"),
    /** Hamsters. */
    HAMSTER("species/HAMSTER"),
    /** Canis lupus familiaris. */
    DOG("species/DOG"),
    /** Felis catus. */
    CAT("species/CAT"),
    /** Sus scrofa. */
    PIG("species/PIG"),
    /** Ovis aries. */
    SHEEP("species/SHEEP"),
    /** Capra hircus. */
    GOAT("species/GOAT"),
    /** Bos taurus. */
    COW("species/COW"),
    /** Equus caballus. */
    HORSE("species/HORSE"),
    /** Non-human primates. */
    MONKEY("species/MONKEY"),
    /** Mustela furo. */
    FERRET("species/FERRET"),
    /** Danio rerio. */
    ZEBRAFISH("species/ZEBRAFISH"),
    /** Gallus gallus. */
    CHICKEN("species/CHICKEN"),
    /** Any other mammal. */
    OTHER_MAMMAL,
    /** Any other species. */
    OTHER;

    private final @Nullable String lexiconKey;

    Species() {
        this(null);
    }

    Species(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether the word names one species, so that donor and recipient are of the same one. */
    public boolean isOneSpecies() {
        return switch (this) {
            case HAMSTER, MONKEY, OTHER_MAMMAL, OTHER -> false;
            default -> true;
        };
    }

    /** Whether animals of this species are mammals other than humans. */
    public boolean isNonHumanMammal() {
        return switch (this) {
            case HUMAN, ZEBRAFISH, CHICKEN, OTHER -> false;
            default -> true;
        };
    }
}
