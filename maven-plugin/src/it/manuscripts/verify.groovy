def log = new File(basedir, 'build.log').text
def draft = new File(basedir, 'studies/made-up.yaml').text
assert draft.contains('randomised: true')
assert draft.contains('randomisation-method: computer-generated')
assert draft.contains('in-vivo[experiment].randomised: { quotation: "')
assert draft.contains('number: "2026-000"')
assert draft.contains('status: draft')
assert draft.contains('# Looked for and not found:')
// Nobody confirmed it, so nothing is judged by it, and nothing fails.
assert log.contains('made-up: no score, nothing assessed')
assert log.contains('exists already')
assert log.contains('manuscripts/scan.pdf: ')
assert log.contains('manuscripts/not-here.pdf: there is no such file.')
assert new File(basedir, 'target/misev/scan.evidence.json').text.contains('"cause" : "no-text"')
assert log.contains('contradicting/not-random.yaml:6:')
assert log.contains('in-vivo[wound].randomised states false; manuscripts/made-up.txt, Methods, Animals says true: "')
assert log.contains('1 manifest is contradicted by its manuscript')
def found = new File(basedir, 'target/contradicting/findings.json').text
assert found.contains('"agreement" : "supported"')
assert found.contains('manuscripts/not-here.pdf')
