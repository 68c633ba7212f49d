package org.purport.app.web;

import java.util.List;

/** One kind of page: the addresses that lead to it, what stands in the navigation, what files it needs. */
public interface Page {
    /** Says which addresses lead to it. */
    void addTo(Routes routes);

    /** Where it stands in the navigation, mostly in one place; a page that is only linked to has none. */
    default List<Tab> tabs() {
        return List.of();
    }

    /** Scripts and other files that its template names with {@code frame.asset(name)}. */
    default List<Asset> assets() {
        return List.of();
    }

    /** Takes the addresses of a page. */
    interface Routes {
        /** An address that shows something; "{name}" is a part that {@link Visit#path} tells. */
        void get(String path, Handler handler);

        /** The same, where the answer hangs on the case and the address alone: it is kept until the case changes. */
        void view(String path, Handler handler);

        /** An address that changes something; it is reached with the token of a form only. */
        void post(String path, Handler handler);

        /** An address that takes data from programs; browsers of other sites are refused, no form is asked for. */
        void accept(String path, Handler handler);
    }

    /** Answers a visit. */
    interface Handler {
        /** What it throws becomes a page that says what went wrong: {@link Refusal}, or a case that cannot be used. */
        Reply answer(Visit visit);
    }

    /**
     * A place in the navigation.
     *
     * @param path of the page; behind "/story/{id}" for a tab of a story
     */
    record Tab(Kind kind, String label, String path) {
        /** Which navigation. */
        public enum Kind {
            CASE,
            STORY
        }

        /** In the navigation of the case. */
        public static Tab ofCase(String label, String path) {
            return new Tab(Kind.CASE, label, path);
        }

        /** In the navigation of every story, as in "/timeline". */
        public static Tab ofStory(String label, String path) {
            return new Tab(Kind.STORY, label, path);
        }
    }
}
