package org.misevcheck.checker.report;

import java.util.List;
import org.misevcheck.checker.finding.Example;

/**
 * What there is to read on a criterion besides its entry.
 *
 * @param text the page, in Markdown
 * @param examples the examples that the tests run, by name
 */
public record CriterionPage(String text, List<Example> examples) {}
