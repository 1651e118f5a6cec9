package org.misevcheck.checker.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself in its Info dictionary and in XMP, which goes before where the two differ. */
final class PdfProperties {

    private static final int MAX_XMP = 1 << 20;

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s<>\"&']+");

    private PdfProperties() {}

    /** What XMP states; null or empty where it does not. */
    private record Xmp(
            @Nullable String title,
            List<String> authors,
            @Nullable String description,
            List<String> keywords,
            @Nullable String language,
            @Nullable String identifier,
            List<String> software) {

        static final Xmp NONE = new Xmp(null, List.of(), null, List.of(), null, null, List.of());

        /** Nothing where the packet is broken: the text can be read all the same. */
        static Xmp in(byte[] packet) {
            if (packet.length == 0) {
                return NONE;
            }
            try {
                // The parser refuses document types, and with them entities.
                DomXmpParser parser = new DomXmpParser();
                parser.setStrictParsing(false);
                XMPMetadata xmp = parser.parse(new ByteArrayInputStream(packet));
                List<String> software = new ArrayList<>();
                if (xmp.getXMPBasicSchema() != null) {
                    software.addAll(stated(xmp.getXMPBasicSchema().getCreatorTool()));
                }
                if (xmp.getAdobePDFSchema() != null) {
                    software.addAll(stated(xmp.getAdobePDFSchema().getProducer()));
                }
                DublinCoreSchema core = xmp.getDublinCoreSchema();
                if (core == null) {
                    return new Xmp(null, List.of(), null, List.of(), null, null, software);
                }
                return new Xmp(
                        first(core.getTitle()),
                        listed(core.getCreators()),
                        first(core.getDescription()),
                        listed(core.getSubjects()),
                        listed(core.getLanguages()).stream().findFirst().orElse(null),
                        first(core.getIdentifier()),
                        software);
            } catch (XmpParsingException | BadFieldValueException | RuntimeException e) {
                return NONE;
            }
        }
    }

    static DocumentProperties of(
            PDDocument document, List<String> fontsNotEmbedded, List<Integer> pagesWithoutText, boolean recognised) {
        PDDocumentInformation info = document.getDocumentInformation();
        byte[] packet = packet(document);
        Xmp xmp = Xmp.in(packet);
        Set<String> software = new LinkedHashSet<>();
        software.addAll(stated(info.getCreator()));
        software.addAll(stated(info.getProducer()));
        software.addAll(xmp.software);
        return new DocumentProperties(
                first(xmp.title, info.getTitle()),
                xmp.authors.isEmpty() ? parts(info.getAuthor(), ";|,? and ") : xmp.authors,
                first(xmp.description, info.getSubject()),
                xmp.keywords.isEmpty() ? parts(info.getKeywords(), "[;,]") : xmp.keywords,
                first(document.getDocumentCatalog().getLanguage(), xmp.language),
                identifiers(xmp, packet, info),
                List.copyOf(software),
                null,
                document.isEncrypted(),
                fontsNotEmbedded,
                pagesWithoutText,
                recognised);
    }

    /** Publishers put the DOI into many places, some of them unknown to xmpbox. */
    private static List<String> identifiers(Xmp xmp, byte[] packet, PDDocumentInformation info) {
        Set<String> identifiers = new LinkedHashSet<>(stated(xmp.identifier));
        Stream.of(new String(packet, StandardCharsets.UTF_8), info.getCustomMetadataValue("doi"), info.getSubject())
                .filter(Objects::nonNull)
                .flatMap(text -> DOI.matcher(text).results())
                .map(MatchResult::group)
                .filter(doi -> identifiers.stream().noneMatch(known -> known.contains(doi)))
                .forEach(identifiers::add);
        return List.copyOf(identifiers);
    }

    private static byte[] packet(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new byte[0];
        }
        try (InputStream in = metadata.createInputStream()) {
            return in.readNBytes(MAX_XMP);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static @Nullable String first(@Nullable String... candidates) {
        return Arrays.stream(candidates)
                .flatMap(text -> stated(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<String> stated(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip());
    }

    private static List<String> listed(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().flatMap(text -> stated(text).stream()).toList();
    }

    private static List<String> parts(@Nullable String text, String separator) {
        return text == null ? List.of() : listed(Arrays.asList(text.split(separator)));
    }
}
