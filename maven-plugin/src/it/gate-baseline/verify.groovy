def json(run) { new groovy.json.JsonSlurper().parse(new File(basedir, "target/$run/gate.json")) }
def failing(run) { json(run).faults.findAll { it.standing == 'fails' }.collect { "${it.code} ${it.study}".toString() } }
def log = new File(basedir, 'build.log').text

assert failing(1) == ['GATE-INCLUDED-AGAINST-EVIDENCE cedar-2020', 'GATE-INCLUDED-AGAINST-EVIDENCE elder-2023']
assert json(2).open && json(2).counts.known == 2
assert log.contains('[WARNING] Taken up: GATE-INCLUDED-AGAINST-EVIDENCE of cedar-2020 at meta-analysis (ZHU2025-POOL-02)')
// Three studies are excluded by list and evidence alike, and the audit does not fail for that.
assert json(3).open
assert log.contains('Meta-analysis: 2 included, 1 awaiting classification, 4 excluded')
assert !log.contains('excluded by the protocol')

def worse = ['GATE-INCLUDED-AGAINST-EVIDENCE fir-2018', 'GATE-REASON-UNCHANGED fir-2018']
[4, 5, 6, 7].each { run ->
    assert failing(run) == worse
    assert !json(run).open
    assert json(run).counts.known == 2
}
assert log.contains('A baseline that is there gains no fault; delete it to take up the present ones anew.')
assert log.contains('The gate is closed: 7 decisions listed, 7 held against the evidence; 2 faults, 2 faults known from the baseline')

assert failing(9) == ['GATE-BASELINE-STALE cedar-2020']
assert log.contains('GATE-DECISION-CHANGED: cedar-2020 was included and is excluded now')
assert log.contains('Removed: GATE-INCLUDED-AGAINST-EVIDENCE of cedar-2020 at meta-analysis (ZHU2025-POOL-02)')
assert json(10).open
def baseline = new File(basedir, 'gate-baseline.yaml').text
assert baseline.count('fault: ') == 1
assert baseline.contains('  - { fault: GATE-INCLUDED-AGAINST-EVIDENCE, study: "elder-2023", stage: "meta-analysis", about: "ZHU2025-POOL-02" }')
// What changed without a reason is recorded as it was; the rest is as the list has it.
assert baseline.contains('{ study: "fir-2018", stage: "meta-analysis", decision: excluded, reason: "size of EVs not characterised" }')
assert baseline.contains('{ study: "cedar-2020", stage: "meta-analysis", decision: excluded, reason: "no usable dose" }')
