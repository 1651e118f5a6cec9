package org.misevcheck.checker.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Positions of what patterns ask for, as Lucene's intervals read them. An index sorts its terms and finds each by halving;
 * patterns ask for thousands in every paper, so here they are in a map. Else it is an empty index.
 */
final class Postings extends FilterLeafReader {

    private final Map<String, Positions> terms = new HashMap<>(1024);

    Postings() {
        super(new MemoryIndex()
                .createSearcher()
                .getIndexReader()
                .leaves()
                .get(0)
                .reader());
    }

    private static final class Positions {
        private int[] at = new int[4];
        private int count;
    }

    /** Adds a term at a position, which is not before those it has been added at. */
    void add(String term, int position) {
        Positions positions = terms.computeIfAbsent(term, t -> new Positions());
        int count = positions.count;
        if (count > 0 && positions.at[count - 1] == position) {
            return;
        }
        if (count == positions.at.length) {
            positions.at = Arrays.copyOf(positions.at, 2 * count);
        }
        positions.at[count] = position;
        positions.count++;
    }

    @Override
    public @Nullable CacheHelper getCoreCacheHelper() {
        return null;
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    /** A term of postings, for intervals over them. */
    static final class Term extends IntervalsSource {

        private final String term;

        Term(String term) {
            this.term = term;
        }

        @Override
        public @Nullable IntervalIterator intervals(String field, LeafReaderContext postings) {
            Positions positions = ((Postings) postings.reader()).terms.get(term);
            return positions == null ? null : new Iterator(positions.at, positions.count);
        }

        @Override
        public IntervalMatchesIterator matches(String field, LeafReaderContext postings, int document) {
            throw new UnsupportedOperationException("Only intervals are read");
        }

        @Override
        public void visit(String field, QueryVisitor visitor) {
            throw new UnsupportedOperationException("Only intervals are read");
        }

        @Override
        public int minExtent() {
            return 1;
        }

        @Override
        public Collection<IntervalsSource> pullUpDisjunctions() {
            return List.of(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Term that && that.term.equals(term);
        }

        @Override
        public int hashCode() {
            return term.hashCode();
        }

        @Override
        public String toString() {
            return term;
        }
    }

    /** The one document's positions of a term. */
    private static final class Iterator extends IntervalIterator {

        private final int[] at;
        private final int count;
        private int document = -1;
        private int next;
        private int position = -1;

        Iterator(int[] at, int count) {
            this.at = at;
            this.count = count;
        }

        @Override
        public int nextInterval() {
            position = next < count ? at[next++] : NO_MORE_INTERVALS;
            return position;
        }

        @Override
        public int start() {
            return position;
        }

        @Override
        public int end() {
            return position;
        }

        @Override
        public int gaps() {
            return 0;
        }

        @Override
        public float matchCost() {
            return 1;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) {
            document = target == 0 ? 0 : NO_MORE_DOCS;
            return document;
        }

        @Override
        public long cost() {
            return 1;
        }
    }
}
