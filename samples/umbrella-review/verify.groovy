import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text

// The numbers of two reviews, held against themselves.
def studies = new JsonSlurper().parse(new File(basedir, 'target/misev/findings.json')).studies
def notMet = { id -> studies.find { it.study == id }.findings.findAll { it.verdict == 'not-met' } }
def count = { id -> notMet(id).countBy { it.criterion } }
assert count('mussin-2025') == [
        'SYNTHESIS2026-COUNT-01': 1, 'SYNTHESIS2026-COUNT-04': 8,
        'SYNTHESIS2026-POOL-01' : 1, 'SYNTHESIS2026-POOL-02': 2, 'SYNTHESIS2026-POOL-04': 2, 'SYNTHESIS2026-POOL-05': 1,
        'SYNTHESIS2026-POOL-06' : 30, 'SYNTHESIS2026-POOL-07': 3, 'SYNTHESIS2026-BIAS-01': 1,
        'SYNTHESIS2026-LIST-01' : 1, 'SYNTHESIS2026-LIST-02': 1,
        'SYNTHESIS2026-JUDGE-01': 16, 'SYNTHESIS2026-JUDGE-02': 4, 'SYNTHESIS2026-JUDGE-03': 1,
        'SYNTHESIS2026-JUDGE-04': 1, 'SYNTHESIS2026-JUDGE-05': 7,
        'SYNTHESIS2026-LABEL-01': 5, 'SYNTHESIS2026-LABEL-02': 25, 'SYNTHESIS2026-LABEL-03': 1,
        'SYNTHESIS2026-LABEL-04': 1, 'SYNTHESIS2026-RANGE-01': 10, 'SYNTHESIS2026-FACT-01': 4]
assert count('zhu-2025') == [
        'SYNTHESIS2026-COUNT-01': 7, 'SYNTHESIS2026-COUNT-02': 10, 'SYNTHESIS2026-POOL-01': 2,
        'SYNTHESIS2026-POOL-05' : 2, 'SYNTHESIS2026-POOL-06': 1, 'SYNTHESIS2026-FACT-01': 6]

// A finding on a row points into the table.
def of = { id, code, words -> notMet(id).find { it.criterion == code && it.message.contains(words) } }
def zhidu = of('mussin-2025', 'SYNTHESIS2026-LIST-02', 'Zhidu 2024 is missing from: Table 2, Table 6')
assert [zhidu.file, zhidu.line, zhidu.column] == ['tables/table4_dosing.csv', 48, 1]
def part = of('zhu-2025', 'SYNTHESIS2026-COUNT-02', '64 of 83 is 77.1 %, and 82 % is printed; that fits a denominator of 78.')
assert [part.file, part.line] == ['tables/zhu_parts.csv', 69]
def sum = of('mussin-2025', 'SYNTHESIS2026-COUNT-01', 'the parts add up to 40, and the total is 47')
assert sum.file == null
assert new File(basedir, 'target/misev/report.md').text.contains('tables/table4_dosing.csv`, line 48)')

// The 47 reviews by the criteria that included them: one says in its own title that it has no meta-analysis.
assert log.contains('47 studies audited')
assert log.contains('Full text: 0 included, 46 awaiting classification, 1 excluded')
assert log.count('excluded (no systematic review with meta-analysis)') == 1
