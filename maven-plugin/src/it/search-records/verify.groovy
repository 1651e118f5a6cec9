def log = new File(basedir, 'build.log').text
assert log.contains('search/embase.ris: 15 records (Embase, RIS)')
assert log.contains('40 records, 14 duplicates, 26 unique; preprints with their articles: 2; pairs to be looked at: 1')

// After a wanted change, look at target/it/search-records/target/misev/records and copy it to expected.
new File(basedir, 'expected').eachFile { expected ->
    assert new File(basedir, "target/misev/records/${expected.name}").text == expected.text, expected.name
}

assert new File(basedir, 'target/misev/records/sources-1.schema.json').exists()
assert new File(basedir, 'target/misev/records/pairs-1.schema.json').exists()

assert log.contains('[ERROR] broken/embase.ris:7: an entry without title, author or identifier; remove it, or export it anew')
assert log.contains('[ERROR] broken/embase.ris:10: the last entry has no end: the file may be cut off; export it anew')
assert log.contains('[ERROR] broken/strategy.txt:1: it is neither RIS, nbib, BibTeX, EndNote XML nor a table with a column named Title')
assert log.contains('broken/embase.ris: 2 records (embase, RIS), not read: 1')
assert log.contains('Records are missing, or may be: problems: 3, entries not read: 1.')
['broken', 'never'].each { output ->
    assert new File(basedir, "target/${output}/records/problems.csv").readLines().size() == 4
    assert new File(basedir, "target/${output}/records/records.csv").readLines().size() == 3
}

assert log.contains("unknown/pairs.yaml:3:35: no record is called 'embase:L2900000022'")
assert !new File(basedir, 'target/unknown/records').exists()
assert log.contains('There are no results of searches in ')
