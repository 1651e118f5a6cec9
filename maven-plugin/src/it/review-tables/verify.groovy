def log = new File(basedir, 'build.log').text
assert log.contains('At the stage Animals: 2 included, 1 awaiting classification, 1 excluded.')
assert log.contains('2 comparisons of outcome data in 1 study, 2 of them complete.')
assert log.contains('Risk of bias was judged with 2 instruments.')

def tables = new File(basedir, 'target/misev/tables')
new File(basedir, 'expected').eachFileRecurse(groovy.io.FileType.FILES) { expected ->
    def name = new File(basedir, 'expected').toPath().relativize(expected.toPath()).toString()
    assert new File(tables, name).getText('UTF-8') == expected.getText('UTF-8'): name
}
assert new File(tables, 'tables.md').text.contains('![Risk of bias, SYRCLE: 2 studies](rob-traffic-light-syrcle.svg)')
['tables.xlsx', 'rob-traffic-light-syrcle.png', 'rob-summary-camarades-reduced.pdf', 'reporting.csv'].each {
    assert new File(tables, it).length() > 0: it
}

// The same review gives the same bytes, whenever and wherever.
def files = []
tables.eachFileRecurse(groovy.io.FileType.FILES) { files << it }
assert files.size() == 35
files.each {
    def name = tables.toPath().relativize(it.toPath()).toString()
    assert new File(basedir, "again/tables/$name").bytes == it.bytes: name
}

assert !new File(tables, 'rob-syrcle.csv').text.contains('overall')
assert new File(basedir, 'overall/tables/rob-syrcle.csv').readLines()*.tokenize(',')*.last() ==
        ['overall', 'high', 'not judged', 'not judged']
assert new File(basedir, 'overall/tables/rob-traffic-light-syrcle.svg').text.contains('>overall<')
assert !new File(basedir, 'overall/tables/tables.md').exists()
assert new File(basedir, 'early/tables/study-characteristics.csv').readLines()*.tokenize(',')*.first() ==
        ['study', 'aoi2020', 'bao2021', 'dahl2023']
assert log.contains('Provisional: studies that await classification are counted as included ones.')
assert new File(basedir, 'all/tables').list() as List == ['studies.ris']
assert log.contains('4 studies; there is no protocol, so none is excluded.')
assert log.contains('Skipped (misev.skip).')
assert !new File(basedir, 'skipped').exists()
