package org.misevcheck.checker.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the text of a document is, for screen readers: which is a heading, and which the cell of which row. */
public final class StructureTags {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<PDPage, COSArray> byPage = new LinkedHashMap<>();

    public StructureTags(PDDocument document) {
        this.document = document;
        root.appendKid(whole);
    }

    /** What everything belongs to. */
    public PDStructureElement whole() {
        return whole;
    }

    public PDStructureElement within(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** The number by which content that is written next on a page is known to belong to an element. */
    public int next(PDStructureElement element, PDPage page) {
        COSArray elements = byPage.computeIfAbsent(page, fresh -> {
            fresh.setStructParents(byPage.size());
            return new COSArray();
        });
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(elements.size());
        element.appendKid(reference);
        elements.add(element.getCOSObject());
        return elements.size() - 1;
    }

    /** Puts the tags into the document, once all pages are written. */
    public void complete() {
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> numbers = new TreeMap<>();
        byPage.forEach((page, elements) -> numbers.put(page.getStructParents(), new PDParentTreeValue(elements)));
        parents.setNumbers(numbers);
        root.setParentTree(parents);
        root.setParentTreeNextKey(byPage.size());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
