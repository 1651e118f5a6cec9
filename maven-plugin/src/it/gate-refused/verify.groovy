def log = new File(basedir, 'build.log').text
assert log.contains('There is no inclusion list (inclusion.csv, inclusion.yaml) in ')
assert log.contains('The inclusion list empty/inclusion.csv is empty and there is no study manifest: nothing to judge.')
assert log.contains('misev.inclusionList: there is no file ')

assert log.count('What the review keeps for the gate is invalid.') >= 2
assert log.contains("invalid/inclusion.csv:2:12: 'includ' is not a word known here")
assert log.contains("did you mean 'included'?")
assert log.contains("invalid/inclusion.csv:3:1: 'birch 2022' is not letters, digits, dot, hyphen, underscore; at most 64")
assert log.contains("'GATE-RETRACTD' is not a word known here")
assert log.contains("did you mean 'GATE-RETRACTED'?")
assert log.contains("'31.12.2026' is not a date, YYYY-MM-DD")
assert log.contains("'withdrawn' is not a word known here")
assert log.contains("'2' is not possible here")

assert log.contains("misev.today: 'tomorrow' is not a date, YYYY-MM-DD")
assert log.contains("misev.failOn: 'sometimes' is not one of")
assert !new File(basedir, 'target/misev').exists()
