def log = new File(basedir, 'build.log').text
assert log.contains('75 studies audited')
assert log.contains('Meta-analysis: 0 included, 51 awaiting classification, 24 excluded')
assert log.contains('24 excluded')
assert log.contains('Report: ')
assert log.count('excluded (no usable dose)') == 15

// The published flow of records.
assert log.contains('databases: identified 1803, removed 594, screened 1209, excluded 1008, assessed 201, reports excluded 129, included 72 studies in 72 reports')
assert log.contains('update search: included 11 studies in 11 reports')
assert log.contains('In all: 83 studies in 83 reports')
def flow = new File(basedir, 'target/misev/flow')
for (name in ['flow.json', 'flow.csv', 'flow.svg', 'screening.md']) {
    assert new File(flow, name).text == new File(basedir, "expected/$name").text: name
}
assert new File(flow, 'flow.pdf').length() > 5000
assert new File(flow, 'flow.png').length() > 50000
