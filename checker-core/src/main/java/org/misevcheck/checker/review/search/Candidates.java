package org.misevcheck.checker.review.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The pairs of records that are worth comparing: those that share a DOI, a PMID, a title, a place in a journal, or two of
 * their rarest title words. In a block of many records only neighbours in order of author, year and title are compared,
 * so that the number of pairs grows as that of records does.
 */
final class Candidates {

    /** Records are numbered in the lower bits of a key. */
    private static final int RECORD_BITS = 21;

    static final int MOST_RECORDS = 1 << RECORD_BITS;

    /** Of each title, so many words that others have too. */
    private static final int RAREST = 5;

    /** In a block of up to so many records, all are compared with all. */
    private static final int SMALL_BLOCK = 16;

    /** In a larger one, each is compared with so many that follow. */
    private static final int NEIGHBOURS = 8;

    private final List<ComparedRecord> records;
    private long[] keys;
    private int size;
    private long[] pairs = new long[1024];
    private int numberOfPairs;

    private Candidates(List<ComparedRecord> records) {
        this.records = records;
        this.keys = new long[records.size() * 8 + 16];
    }

    /** Pairs of numbers of records, the smaller in the upper half; each once, in ascending order. */
    static long[] of(List<ComparedRecord> records) {
        Candidates candidates = new Candidates(records);
        candidates.addKeys();
        candidates.addPairs();
        return candidates.distinct();
    }

    private void addKeys() {
        Map<String, Integer> frequencies = new HashMap<>();
        for (ComparedRecord record : records) {
            for (String word : new HashSet<>(record.title().words())) {
                frequencies.merge(word, 1, Integer::sum);
            }
        }
        for (int i = 0; i < records.size(); i++) {
            ComparedRecord record = records.get(i);
            addKey("doi", record.record().doi(), "", i);
            addKey("pmid", record.record().pmid(), "", i);
            addKey("title", record.title().plain(), "", i);
            if (!record.firstPage().isEmpty() && !record.volume().isEmpty()) {
                addKey("place", record.volume() + ":" + record.firstPage(), record.firstAuthor(), i);
            }
            addWords(record, frequencies, i);
        }
    }

    private void addWords(ComparedRecord record, Map<String, Integer> frequencies, int number) {
        List<String> shared = new ArrayList<>();
        for (String word : new HashSet<>(record.title().words())) {
            if (frequencies.get(word) > 1 && word.length() > 2) {
                shared.add(word);
            }
        }
        shared.sort(Comparator.<String>comparingInt(frequencies::get).thenComparing(Comparator.naturalOrder()));
        String[] rarest = shared.subList(0, Math.min(RAREST, shared.size())).toArray(String[]::new);
        Arrays.sort(rarest);
        for (int i = 0; i < rarest.length; i++) {
            for (int j = i + 1; j < rarest.length; j++) {
                addKey("words", rarest[i], rarest[j], number);
            }
        }
    }

    private void addKey(String what, String one, String other, int number) {
        if (one.isEmpty()) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = hash(what, one, other) << RECORD_BITS | number;
    }

    /** Two keys with the same hash cost a comparison and nothing else. */
    private static long hash(String what, String one, String other) {
        long hash = 1125899906842597L;
        for (String part : new String[] {what, one, other}) {
            for (int i = 0; i < part.length(); i++) {
                hash = 31 * hash + part.charAt(i);
            }
            hash = 31 * hash + 0xffff;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ hash >>> 32;
    }

    private void addPairs() {
        Arrays.sort(keys, 0, size);
        int mask = MOST_RECORDS - 1;
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && keys[to] >>> RECORD_BITS == keys[from] >>> RECORD_BITS) {
                to++;
            }
            if (to - from > 1) {
                int[] block = new int[to - from];
                for (int i = 0; i < block.length; i++) {
                    block[i] = (int) (keys[from + i] & mask);
                }
                addBlock(block);
            }
            from = to;
        }
    }

    private void addBlock(int[] block) {
        int reach = block.length;
        int[] ordered = block;
        if (block.length > SMALL_BLOCK) {
            reach = NEIGHBOURS;
            ordered = Arrays.stream(block)
                    .boxed()
                    .sorted(Comparator.<Integer, String>comparing(
                                    number -> records.get(number).firstAuthor())
                            .thenComparing(number -> records.get(number).title().plain())
                            .thenComparing(Comparator.naturalOrder()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int i = 0; i < ordered.length; i++) {
            for (int j = i + 1; j < ordered.length && j - i <= reach; j++) {
                addPair(Math.min(ordered[i], ordered[j]), Math.max(ordered[i], ordered[j]));
            }
        }
    }

    private void addPair(int smaller, int larger) {
        if (smaller == larger) {
            return;
        }
        if (numberOfPairs == pairs.length) {
            numberOfPairs = distinct(pairs, numberOfPairs);
            if (numberOfPairs > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[numberOfPairs++] = (long) smaller << 32 | larger;
    }

    private long[] distinct() {
        return Arrays.copyOf(pairs, distinct(pairs, numberOfPairs));
    }

    private static int distinct(long[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || numbers[kept - 1] != numbers[i]) {
                numbers[kept++] = numbers[i];
            }
        }
        return kept;
    }
}
