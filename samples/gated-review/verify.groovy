def log = new File(basedir, 'build.log').text
def open = 'The gate is open: 9 decisions listed, 7 held against the evidence; no fault, 1 waived fault, 1 fault known from the baseline, 3 notes'
assert log.count('[INFO] ' + open) == 2
assert log.contains('inclusion.csv:6:70: GATE-INCLUDED-AGAINST-EVIDENCE: elder-2023 is listed as included at meta-analysis, and the evidence excludes it: ZHU2025-POOL-02 (no usable dose); waived until 2027-12-31 by A. Reviewer')
assert log.contains('fir-2018 is listed as included at meta-analysis, and the evidence excludes it: ZHU2025-FULL-03 (size of EVs not characterised); known from the baseline')
assert log.contains('Meta-analysis: 2 included, 1 awaiting classification, 4 excluded')

// The gate writes the same by itself and as part of the audit.
['gate.json', 'gate.csv', 'gate.md'].each { name ->
    assert new File(basedir, "target/misev/$name").bytes == new File(basedir, "target/gate/$name").bytes
}
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/misev/gate.json'))
assert json.open
assert json.counts == [fails: 0, warns: 0, waived: 1, known: 1, noted: 3]
// A waiver changes no decision.
def elder = json.studies.find { it.study == 'elder-2023' }
assert elder.computed == 'excluded' && elder.standing == 'waived'

// When the waiver has ended, both it and what it let pass close the gate.
def later = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/later/gate.json'))
assert !later.open
assert later.faults.findAll { it.standing == 'fails' }.collect { it.code } == ['GATE-INCLUDED-AGAINST-EVIDENCE', 'GATE-WAIVER-EXPIRED']
