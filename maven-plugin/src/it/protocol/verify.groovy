def log = new File(basedir, 'build.log').text
// By outcome: closure has all it needs; vessels were measured in the group without a dose.
assert log.contains('; included for closure; excluded for vessels')
assert log.contains('Meta-analysis: 1 included, 0 awaiting classification, 0 excluded')
assert log.contains('  Wound closure: 1 included, 0 awaiting classification, 0 excluded')
assert log.contains('  Vessel density: 0 included, 0 awaiting classification, 1 excluded')
assert new File(basedir, 'target/misev/protocol-1.schema.json').exists()
def findings = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/misev/findings.json'))
def outcomes = findings.studies[0].decisions[1].outcomes
assert outcomes*.stated == [['outcomes[closure]'], ['outcomes[cd31]']]
assert outcomes[1].grounds*.subjects == [['in-vivo[wound].groups[ev-low]']]
assert new File(basedir, 'target/misev/studies.csv').text.contains('decision meta-analysis,decision meta-analysis closure,decision meta-analysis vessels,')
// The protocol's weights, and the command line before them.
assert findings['scoring-scheme'] == 'own-weights'
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'other/findings.json'))['scoring-scheme'] == 'other-weights'
// A protocol that can never exclude at a stage, with its place.
assert log.contains('never.yaml:14:5: the stage can never exclude a study')
assert log.contains('ZHU2025-FULL-08 can only be met, not reported, not assessed')
assert log.contains("the repository has no file '../weights.yaml'; write default for the bundled scheme")
