// A module is named after the one reason for which the gate closes in it; the message is the one on the console.
def messages = [
    "included-against-evidence": "inclusion.csv:4:15: GATE-INCLUDED-AGAINST-EVIDENCE: cedar-2020 is listed as included at meta-analysis, and the evidence excludes it: ZHU2025-POOL-02 (no usable dose)",
    "included-while-awaiting": "inclusion.csv:8:15: GATE-INCLUDED-WHILE-AWAITING: hazel-2019 is listed as included at meta-analysis, and the evidence leaves open: ZHU2025-FULL-01 (not a controlled intervention)",
    "excluded-though-eligible": "inclusion.csv:2:15: GATE-EXCLUDED-THOUGH-ELIGIBLE: amber-2021 is listed as excluded at meta-analysis, and the evidence satisfies every criterion",
    "excluded-while-awaiting": "inclusion.csv:8:15: GATE-EXCLUDED-WHILE-AWAITING: hazel-2019 is listed as excluded for 'not a controlled intervention', and the evidence leaves that open",
    "awaiting-though-decided": "inclusion.csv:2:15: GATE-AWAITING-THOUGH-DECIDED: amber-2021 is listed as awaiting classification at meta-analysis, and the evidence satisfies every criterion",
    "reason-contradicted": "inclusion.csv:4:25: GATE-REASON-CONTRADICTED: cedar-2020 is listed as excluded for 'EVs not from MSC', and the evidence speaks only of: ZHU2025-POOL-02 (no usable dose)",
    "reason-missing": "inclusion.csv:4:1: GATE-REASON-MISSING: cedar-2020 is listed as excluded for no reason",
    "reason-unknown": "inclusion.csv:4:25: GATE-REASON-UNKNOWN: 'too small' is no reason that gated-review gives up to the stage meta-analysis",
    "reason-unchanged": "inclusion.csv:2:15: GATE-REASON-UNCHANGED: amber-2021 was excluded for 'no usable dose' and is included now, and nothing new is given as the reason",
    "decision-dropped": "gate-baseline.yaml:4:5: GATE-DECISION-DROPPED: larch-2016 was excluded at meta-analysis, and inclusion.csv does not have it there any more",
    "stage-unknown": "inclusion.csv:2:24: GATE-STAGE-UNKNOWN: gated-review has no stage 'screening'",
    "stages-contradict": "inclusion.csv:10:17: GATE-STAGES-CONTRADICT: juniper-2017 is listed as excluded at full-text and as awaiting classification at the later stage meta-analysis",
    "missing-from-list": "studies/amber-2021.yaml:4:3: GATE-MISSING-FROM-LIST: amber-2021 satisfies every criterion up to meta-analysis, and inclusion.csv does not have it",
    "listed-twice": "inclusion.csv:9:1: GATE-LISTED-TWICE: amber-2021 is listed twice at meta-analysis, as included and as included",
    "preprint-and-article": "inclusion.csv:7:1: GATE-PREPRINT-AND-ARTICLE: amber-2021 and gorse-2024 have one title, gorse-2024 as a preprint and amber-2021 as an article",
    "two-manifests": "studies/larch-again.yaml:2:10: GATE-TWO-MANIFESTS: studies/larch-2016.yaml and studies/larch-again.yaml have the identifier larch-2016",
    "identifiers-disagree": "inclusion.csv:2:13: GATE-IDENTIFIERS-DISAGREE: the list gives amber-2021 the doi 10.5555/another, its manifest 10.5555/gated.amber",
    "report-of-unknown": "inclusion.csv:9:23: GATE-REPORT-OF-UNKNOWN: thesis is a report of larch-2016, which is not listed as a study",
    "report-disagrees": "inclusion.csv:9:11: GATE-REPORT-DISAGREES: thesis is a report of amber-2021 and listed as excluded, the study as included",
    "without-manifest": "inclusion.csv:9:1: GATE-WITHOUT-MANIFEST: larch-2016 is listed as included and has no manifest",
    "invalid-manifest": "inclusion.csv:2:1: GATE-INVALID-MANIFEST: studies/larch-2016.yaml is invalid, so it says nothing of its study",
    "retracted": "inclusion.csv:7:1: GATE-RETRACTED: gorse-2024 is retracted since 2025-03-14 (made up), and listed as included",
    "without-protocol": "inclusion.csv:1:1: GATE-WITHOUT-PROTOCOL: there is an inclusion list and no protocol to hold it against",
    "waiver-expired": "waivers.yaml:2:89: GATE-WAIVER-EXPIRED: the waiver of ZHU2025-POOL-02 for amber-2021 ended on 2026-06-29",
    "waiver-unused": "waivers.yaml:2:7: GATE-WAIVER-UNUSED: the waiver of ZHU2025-POOL-02 for amber-2021 lets nothing pass",
    "baseline-stale": "gate-baseline.yaml:3:5: GATE-BASELINE-STALE: the baseline knows GATE-RETRACTED of amber-2021 (retracted), and it is gone",
]
def log = new File(basedir, 'build.log').text
def modules = (new File(basedir, 'pom.xml').text =~ '<module>(.+)</module>').collect { it[1] }
assert modules.size() == 26
assert messages.keySet() as List == modules
modules.each { module ->
    def code = 'GATE-' + module.toUpperCase()
    assert (log =~ /(?m)^\[INFO\] $module \.+ FAILURE/).find()
    assert log.contains("[ERROR] ${messages[module]}\n")
    def json = new groovy.json.JsonSlurper().parse(new File(basedir, "$module/target/misev/gate.json"))
    assert !json.open
    assert json.faults.findAll { it.standing == 'fails' }.collect { it.code } == [code]
}
assert log.count('The gate is closed: ') >= modules.size()

// What closes the gate is shown with the line of the list, the line of the manifest, and what to do.
assert log.contains('''[ERROR]  > 4 | cedar-2020,,,,included,,,,,
[ERROR]      |               ^^^^^^^^
[ERROR]    studies/cedar-2020.yaml:17:9: ZHU2025-POOL-02 not met: What is stated is no usable dose of vesicles: ul.
[ERROR]    To mend: exclude it with the reason 'no usable dose'; or correct the manifest, if the paper says otherwise; or waive the criterion in waivers.yaml
''')
// The problems of an invalid manifest are shown by the gate alone, too.
assert log.contains("unknown key 'titel'")
