def log = new File(basedir, 'build.log').text

// Decisions of two people in two forms, and what they settled.
assert log.contains('title and abstract: kim and lee agree on 75.0 % of 4 records')
assert log.contains('1 conflict of screeners, 0 not settled')
assert log.contains('databases: identified 5, removed 1, screened 4, excluded 1, assessed 3, reports excluded 1, included 1 study in 2 reports')
assert log.contains('update search: identified 1, screened 1, excluded 0, sought 1, not retrieved 1, included 0 studies in 0 reports')
assert log.contains('In all: 2 studies in 3 reports')
assert log.contains('5 numbers of the flow found in texts')

// Texts.
assert log.contains('wrong.md:4: 7 records screened; by the decisions 1, 4, 5: "Of these, 7 records were screened,')
assert log.contains('wrong.md:5: 9 records included; by the decisions 0, 1, 2, 3')
assert log.contains('not-here.docx: there is no such file.')
assert log.contains('The flow does not hold: 2 numbers in texts that the decisions do not give.')
assert log.contains('The flow does not hold: 1 of the texts cannot be read.')
assert new File(basedir, 'target/texts/flow/flow.svg').exists()

// Every fault of a log's rows at once.
assert log.contains('bad/rows.csv:4:1: the row does not say where the record was found')
assert log.contains('bad/rows.csv:4:1: the row does not say of which kind the source is')
assert log.contains('bad/rows.csv:5:32: there is no day 2026-02-30')
assert log.contains('bad/rows.csv:6:1: another decision on r1 at title and abstract by kim stands at bad/rows.csv:5: include')
assert log.contains('bad/rows.csv:7:1: the row does not say who decided')
assert log.contains('bad/rows.csv:8:14: an exclusion at full text without a reason')
assert log.contains("bad/rows.csv:10:22: 'too old' is no reason that protocol kidney names up to full text")
assert log.contains("bad/rows.csv:12:14: 'not-retrieved' is no decision at full text")
assert log.contains("bad/rows.csv:13:22: a reason of exclusion stands beside 'include'")
assert log.contains('bad/rows.csv:14:24: the row names a record and stands for a number of them')
assert !new File(basedir, 'target/rows/flow/flow.json').exists()
assert new File(basedir, 'target/rows/flow/screening.md').text.contains('so there are no numbers')

// A log that cannot be read.
assert log.contains("bad/half-written.csv:2:4: 'title-abstrct' is not a word known here")
assert log.contains("bad/half-written.csv:2:31: 'yesterday' is not a date, year-month-day")
assert log.contains("bad/half-written.csv:3:19: 'inclde' is not a word known here")
assert log.contains('bad/half-written.csv:3:27: the row ends after 5 of 6 cells')
assert log.contains('bad/half-written.csv:4:27: the quote that begins here has no end')

// A conflict that nobody settled, with both places.
assert log.contains('bad/unsettled.yaml:4:42: a conflict on p2 at title and abstract that nobody settled: include by kim at bad/unsettled.yaml:3, exclude by lee here')
assert new File(basedir, 'target/unsettled/flow/screening.md').text.contains('1, of which 1 is not settled.')

// Sums that do not hold, and no figure of an earlier run that could be taken for true.
assert log.contains('title and abstract decides on 89 records, and 90 reach it: 100 from identification (bad/lost.csv:2) less 10 taken out (bad/lost.csv:3)')
assert log.contains('full text decides on 1 records, and 10 reach it: 10 from title and abstract (bad/lost.csv:5)')
assert !new File(basedir, 'target/misev/flow/flow.svg').exists()

assert log.contains("misev.decisions: name the file by its path inside the repository, not '../elsewhere.csv'")
assert log.contains('misev.decisions: there is no file none.csv')

// Identified records and their duplicates from the files of the searches.
assert log.contains('databases: identified 3, removed 1, screened 2, excluded 1, assessed 1, included 1 study in 1 report')
def searched = new File(basedir, 'target/searched/flow')
assert searched.list().sort() == ['flow.csv', 'flow.json', 'flow.pdf', 'flow.png', 'flow.svg', 'screening.md']
