package org.misevcheck.checker.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What journals call their sections. */
final class SectionNames {

    private static final Map<String, SectionRole> ROLES = new HashMap<>();

    static {
        names(
                SectionRole.FRONT,
                "keywords, key words, author keywords, index terms, affiliations, author affiliations, correspondence,"
                        + " corresponding author, article info, article information, article history, author details,"
                        + " authors and affiliations, open access, research article, original article, mesh terms");
        names(
                SectionRole.ABSTRACT,
                "abstract, summary, synopsis, highlights, research highlights, graphical abstract, visual abstract,"
                        + " author summary, in brief, significance, significance statement, lay summary, digest,"
                        + " elife digest, plain language summary, simple summary, key points, impact statement,"
                        + " structured abstract, statement of significance, editors summary");
        names(
                SectionRole.INTRODUCTION,
                "introduction, background, rationale, aim, aims, objective, objectives, purpose, aim of the study,"
                        + " aims of the study, objectives of the study, hypothesis, literature review");
        names(
                SectionRole.METHODS,
                "methods, method, materials, material, patients, subjects, participants, materials methods,"
                        + " methodology, methodologies, experimental procedures, experimental procedure,"
                        + " experimental section, experimental methods, experimental, experimental design,"
                        + " experimental protocol, experimental protocols, procedures, protocols, method details,"
                        + " methods details, experimental model and subject details, experimental model details,"
                        + " experimental model and study participant details, statistical analysis,"
                        + " statistical analyses, statistical methods, statistics, key resources table,"
                        + " research design, study design, design, methods summary, star methods, star method");
        names(SectionRole.RESULTS, "results, result, findings, main results, experimental results");
        names(
                SectionRole.DISCUSSION,
                "discussion, discussions, conclusion, conclusions, concluding remarks, limitations, limitation,"
                        + " limitations of the study, limitations of this study, study limitations, strengths,"
                        + " perspectives, perspective, outlook, future perspectives, future directions,"
                        + " interpretation, implications, clinical implications, clinical relevance, key messages,"
                        + " general discussion, future work");
        names(
                SectionRole.LEGEND,
                "figure legends, figure legend, figure captions, legends, captions, figure titles,"
                        + " legends to figures, legends to the figures, legends for figures, list of figures,"
                        + " figures, figure, table legends, table captions, legends of figures");
        names(SectionRole.TABLE, "tables, list of tables");
        names(
                SectionRole.REFERENCES,
                "references, bibliography, literature cited, works cited, cited literature, literature,"
                        + " reference list, list of references, references cited, cited references");
        names(
                SectionRole.DECLARATION,
                "declarations, declaration, notes, funding, funding information, funding sources, financial support,"
                        + " grants, grant support, competing interests, competing interest, conflict of interest,"
                        + " conflicts of interest, disclosure, disclosures, disclosure statement, ethics,"
                        + " ethics statement, ethical statement, ethics approval, ethical approval, consent,"
                        + " ethical considerations, consent to participate, consent for publication,"
                        + " informed consent, data availability, code availability, data sharing, data access,"
                        + " availability of data, materials availability, accession numbers, accession codes,"
                        + " author contributions, authors contributions, contributions, contributors,"
                        + " contributorship, credit author statement, acknowledgements, acknowledgments,"
                        + " acknowledgement, acknowledgment, ack, abbreviations, abbreviation,"
                        + " list of abbreviations, abbreviations used, nomenclature, glossary, author information,"
                        + " authors information, additional information, reporting summary, ev track,"
                        + " trial registration, registration, institutional review board statement,"
                        + " informed consent statement, data statement, orcid, author orcids, disclaimer,"
                        + " provenance and peer review, resource availability, lead contact");
        names(
                SectionRole.OTHER,
                "supplement, supplementary, appendix, appendices, additional files, additional file,"
                        + " supporting information, supplementary information, supplementary material,"
                        + " supplementary materials, supplementary data, supplementary files,"
                        + " electronic supplementary material, supplemental information, supplemental material,"
                        + " supplemental materials, supplemental data, supporting material, publishers note,"
                        + " peer review, rights and permissions, about this article, copyright, license");
    }

    /** Words that say which of several sections of a kind it is. */
    private static final Set<String> MODIFIERS = Set.of(
            "supplementary",
            "supplemental",
            "supporting",
            "detailed",
            "extended",
            "online",
            "additional",
            "full",
            "further",
            "general",
            "expanded",
            "brief",
            "main",
            "section",
            "statement",
            "statements",
            "summary",
            "data",
            "star");

    /** Words that by themselves make a short heading a declaration. */
    private static final List<String> DECLARING = List.of(
            "ethics",
            "ethical approval",
            "ethical statement",
            "funding",
            "financial disclosure",
            "competing interest",
            "competing financial",
            "conflict of interest",
            "conflicts of interest",
            "declaration of",
            "data availability",
            "availability of data",
            "data and code",
            "code availability",
            "data sharing",
            "author contribution",
            "authors contribution",
            "author s contribution",
            "authorship contribution",
            "acknowledg",
            "abbreviations",
            "informed consent",
            "institutional review board");

    /** Names that parts of papers have and that subsections of other parts have as well. */
    private static final Set<String> PARTS = Set.of(
            "materials",
            "material",
            "patients",
            "subjects",
            "participants",
            "procedures",
            "protocols",
            "design",
            "study design",
            "research design",
            "experimental",
            "experimental design",
            "experimental protocol",
            "experimental protocols",
            "statistics",
            "statistical analysis",
            "statistical analyses",
            "statistical methods",
            "aim",
            "aims",
            "objective",
            "objectives",
            "purpose",
            "rationale",
            "hypothesis",
            "background",
            "findings",
            "result");

    private static final int LONGEST_NAME = 90;

    /** Words. */
    private static final int LONGEST_DECLARATION = 6;

    private SectionNames() {}

    private static void names(SectionRole role, String names) {
        for (String name : names.split(", *", -1)) {
            ROLES.put(name, role);
        }
    }

    /** What a section of this heading is for; null where the heading tells nothing. */
    static @Nullable SectionRole roleOf(String heading) {
        if (heading.length() > LONGEST_NAME) {
            return null;
        }
        String name = plain(heading);
        SectionRole role = exactly(name);
        if (role == null) {
            role = composed(name);
        }
        if (role == null && name.chars().filter(c -> c == ' ').count() < 8) {
            for (String word : DECLARING) {
                if (name.contains(word)) {
                    return SectionRole.DECLARATION;
                }
            }
        }
        return role;
    }

    /** The declaration whose name a note begins with, "Competing interests: none"; null where it begins with none. */
    static @Nullable String declaredBy(String note) {
        int end = 0;
        for (int words = 1; words <= LONGEST_DECLARATION && end < note.length(); words++) {
            end = note.indexOf(' ', end + 1);
            end = end < 0 ? note.length() : end;
            String name = note.substring(0, end);
            if (roleOf(name) == SectionRole.DECLARATION) {
                return name.replaceAll("[:.]$", "");
            }
        }
        return null;
    }

    /** Whether a heading may as well be that of a subsection in a part of another role. */
    static boolean isPart(String heading, SectionRole role) {
        return role != SectionRole.DISCUSSION && PARTS.contains(plain(heading));
    }

    private static @Nullable SectionRole exactly(String name) {
        SectionRole role = ROLES.get(name);
        String rest = name;
        while (role == null) {
            int first = rest.indexOf(' ');
            if (first < 0) {
                return null;
            }
            int last = rest.lastIndexOf(' ');
            if (MODIFIERS.contains(rest.substring(0, first))) {
                rest = rest.substring(first + 1);
            } else if (MODIFIERS.contains(rest.substring(last + 1))) {
                rest = rest.substring(0, last);
            } else {
                return null;
            }
            role = ROLES.get(rest);
        }
        return role;
    }

    /** "Results and discussion", "Funding and acknowledgements". */
    private static @Nullable SectionRole composed(String name) {
        SectionRole role = null;
        if (!name.contains(" and ")) {
            return null;
        }
        for (String part : name.split(" and ", -1)) {
            SectionRole next = exactly(part);
            if (next == null) {
                return null;
            }
            if (role == null || role == next || role == SectionRole.OTHER) {
                role = next;
            } else if (role == SectionRole.RESULTS && next == SectionRole.DISCUSSION
                    || role == SectionRole.DISCUSSION && next == SectionRole.RESULTS) {
                role = SectionRole.RESULTS_AND_DISCUSSION;
            }
        }
        return role;
    }

    /** Lower case, without numbering, marks and letter-spacing. */
    private static String plain(String heading) {
        StringBuilder plain = new StringBuilder(heading.length());
        String text = heading.substring(numberingEnd(heading)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                plain.append(c);
            } else if (c == '&') {
                plain.append(" and ");
            } else if (c != '\'' && c != '\u2019' && c != '\u00ad') {
                plain.append(' ');
            }
        }
        List<String> words = new ArrayList<>();
        boolean spaced = true;
        for (String word : plain.toString().split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
                spaced &= word.length() == 1;
            }
        }
        return String.join(spaced ? "" : " ", words);
    }

    /** Where the text behind "2.", "2.1" or "IV." begins; 0 where there is no numbering. */
    static int numberingEnd(String heading) {
        int i = 0;
        while (i < heading.length() && (Character.isDigit(heading.charAt(i)) || heading.charAt(i) == '.' && i > 0)) {
            i++;
        }
        if (i == 0) {
            while (i < heading.length() && "IVX".indexOf(heading.charAt(i)) >= 0) {
                i++;
            }
            if (i == 0 || i == heading.length() || heading.charAt(i) != '.') {
                return 0;
            }
            i++;
        }
        int words = i;
        while (words < heading.length() && " |:)\u2003\u2002\t".indexOf(heading.charAt(words)) >= 0) {
            words++;
        }
        return words == i && i > 0 && heading.charAt(i - 1) != '.' ? 0 : words;
    }

    /** How many numbers stand before the heading: 2 for "2.1 Cells", 0 for none. */
    static int numberingDepth(String heading) {
        int depth = 0;
        for (int i = 0; i < numberingEnd(heading); i++) {
            if (Character.isDigit(heading.charAt(i)) && (i == 0 || !Character.isDigit(heading.charAt(i - 1)))) {
                depth++;
            }
        }
        return depth;
    }
}
