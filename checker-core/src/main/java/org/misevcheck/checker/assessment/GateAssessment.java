package org.misevcheck.checker.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.eligibility.Ground;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.manifest.CodeFrame;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.review.gate.Fault;
import org.misevcheck.checker.review.gate.GateReport;
import org.misevcheck.checker.review.gate.Location;

/** What the gate says, with the places in files that it speaks of. */
public final class GateAssessment {

    private final GateReport report;
    private final AuditSetup setup;
    private final String list;
    private final Map<String, Reading<?>> files;
    private final Map<String, Map<String, Position>> places;
    private final Map<String, String> frames;
    private final Map<String, String> manifests = new HashMap<>();

    /**
     * An assessment.
     *
     * @param setup what the studies were assessed against
     * @param list name of the file with the inclusion list
     * @param files what was read for the gate, by file
     * @param places positions in manifests that matter here, by file and place
     * @param frames the lines that name the study, by manifest
     */
    public GateAssessment(
            GateReport report,
            AuditSetup setup,
            String list,
            Map<String, Reading<?>> files,
            Map<String, Map<String, Position>> places,
            Map<String, String> frames) {
        this.report = report;
        this.setup = setup;
        this.list = list;
        this.files = Map.copyOf(files);
        this.places = Map.copyOf(places);
        this.frames = Map.copyOf(frames);
        report.lines().forEach(line -> {
            if (line.manifest() != null) {
                manifests.put(line.study(), line.manifest());
            }
        });
    }

    /** What the gate says. */
    public GateReport report() {
        return report;
    }

    /** What the studies were assessed against. */
    public AuditSetup setup() {
        return setup;
    }

    /** Name of the file with the inclusion list. */
    public String list() {
        return list;
    }

    /** Where it is, or the beginning of the file. */
    public Position positionOf(Location location) {
        Reading<?> reading = files.get(location.file());
        return reading == null
                ? places.getOrDefault(location.file(), Map.of()).getOrDefault(location.place(), Position.START)
                : reading.positionOf(location.place());
    }

    /** The lines around it, with a caret under it; empty where they are not known any more. */
    public String frameOf(Location location) {
        Reading<?> reading = files.get(location.file());
        if (reading == null) {
            return location.place().equals("study.id") ? frames.getOrDefault(location.file(), "") : "";
        }
        return CodeFrame.of(reading.lines(), reading.positionOf(location.place()));
    }

    /** A finding that speaks against the list, with its place in the manifest. */
    public record Evidence(Finding finding, Location at) {}

    /** The findings that a fault's grounds rest on. */
    public List<Evidence> evidenceOf(Fault fault) {
        String manifest = manifests.get(fault.study());
        if (manifest == null) {
            return List.of();
        }
        return fault.grounds().stream()
                .map(Ground::findings)
                .flatMap(List::stream)
                .map(finding -> new Evidence(finding, new Location(manifest, finding.subject())))
                .toList();
    }
}
