package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;
import static dev.backstitch.assertions.Fixture.failures;

import dev.backstitch.engine.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Collations, conversions and text search, as a real server makes them. */
class TextAssertsTests {

    private static Schema schema;

    @BeforeAll
    static void read_the_schema() throws SQLException {
        schema = Fixture.schema(
                """
                CREATE SCHEMA app;
                CREATE COLLATION app.german (provider = icu, locale = 'de-u-co-phonebk', deterministic = false);
                CREATE COLLATION app.posix (lc_collate = 'C', lc_ctype = 'POSIX');
                COMMENT ON COLLATION app.german IS 'as in phone books';
                CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
                CREATE DEFAULT CONVERSION app.latin_too FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;
                COMMENT ON CONVERSION app.latin IS 'old files';
                CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize);
                CREATE TEXT SEARCH TEMPLATE app.bare (LEXIZE = dsimple_lexize);
                COMMENT ON TEXT SEARCH TEMPLATE app.plain IS 'as it is';
                CREATE TEXT SEARCH DICTIONARY app.words (TEMPLATE = app.plain, STOPWORDS = english);
                COMMENT ON TEXT SEARCH DICTIONARY app.words IS 'all words';
                CREATE TEXT SEARCH PARSER app.cutter (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
                    LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
                CREATE TEXT SEARCH PARSER app.blunt (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
                    LEXTYPES = prsd_lextype);
                COMMENT ON TEXT SEARCH PARSER app.cutter IS 'sharp';
                CREATE TEXT SEARCH CONFIGURATION app.search (PARSER = app.cutter);
                ALTER TEXT SEARCH CONFIGURATION app.search ADD MAPPING FOR asciiword WITH app.words, simple;
                COMMENT ON TEXT SEARCH CONFIGURATION app.search IS 'of articles';
                """);
    }

    @Test
    void collations_are_as_they_were_made() {
        assertThat(schema)
                .hasCollation("app.german")
                .doesNotHaveCollation("german")
                .hasOnlyCollations("app.german", "app.posix")
                .collation("app.german")
                .hasProvider("icu")
                .hasLocale("de-u-co-phonebk")
                .hasNoLcCollate()
                .hasNoLcCtype()
                .isNotDeterministic()
                .hasNoRules()
                .isOwnedBy("postgres")
                .hasComment("as in phone books")
                .and()
                .collation("app.posix")
                .hasProvider("libc")
                .hasNoLocale()
                .hasLcCollate("C")
                .hasLcCtype("POSIX")
                .isDeterministic();
        assertThat(failures(schema, it -> it.hasCollation("german")
                        .doesNotHaveCollation("app.german")
                        .hasOnlyCollations("app.german")
                        .collation("app.german")
                        .hasProvider("libc")
                        .hasLocale("de")
                        .hasNoLocale()
                        .hasLcCollate("C")
                        .hasLcCtype("C")
                        .isDeterministic()
                        .hasRules("&a < g")
                        .isOwnedBy("app")
                        .hasNoComment()
                        .and()
                        .collation("app.posix")
                        .hasLocale("C")
                        .hasNoLcCollate()
                        .hasNoLcCtype()
                        .isNotDeterministic()))
                .isEqualTo(
                        """
                Expecting schema to have collation public.german, but it has no such collation.
                  exists in   schema app: app.german
                  collations  app.german, app.posix
                Expecting schema not to have collation app.german, but it has.
                Expecting schema to have only the expected collations, but 1 is extra.
                  extra     app.posix
                  expected  app.german
                  found     app.german, app.posix
                [collation app.german] Expecting collation app.german to have the provider libc, but it has the provider icu.
                  collation  CREATE COLLATION app.german (PROVIDER = icu, LOCALE = 'de-u-co-phonebk', DETERMINISTIC = false)
                [collation app.german] Expecting collation app.german to have the locale de, but it has the locale de-u-co-phonebk.
                [collation app.german] Expecting collation app.german to have no locale, but it has the locale de-u-co-phonebk.
                [collation app.german] Expecting collation app.german to have the LC_COLLATE C, but it has none.
                [collation app.german] Expecting collation app.german to have the LC_CTYPE C, but it has none.
                [collation app.german] Expecting collation app.german to be deterministic, but it is not.
                [collation app.german] Expecting collation app.german to have the rules &a < g, but it has none.
                [collation app.german] Expecting collation app.german to be owned by app, but it is owned by postgres.
                [collation app.german] Expecting collation app.german to have no comment, but it has the comment as in phone books.
                [collation app.posix] Expecting collation app.posix to have the locale C, but it has none.
                  collation  CREATE COLLATION app.posix (PROVIDER = libc, LC_COLLATE = 'C', LC_CTYPE = 'POSIX')
                [collation app.posix] Expecting collation app.posix to have no LC_COLLATE, but it has the LC_COLLATE C.
                [collation app.posix] Expecting collation app.posix to have no LC_CTYPE, but it has the LC_CTYPE POSIX.
                [collation app.posix] Expecting collation app.posix not to be deterministic, but it is.""");
    }

    @Test
    void conversions_are_as_they_were_made() {
        assertThat(schema)
                .hasConversion("app.latin")
                .doesNotHaveConversion("latin")
                .hasOnlyConversions("app.latin", "app.latin_too")
                .conversion("app.latin")
                .hasSource("LATIN1")
                .hasTarget("UTF8")
                .callsFunction("iso8859_1_to_utf8")
                .isNotDefault()
                .isOwnedBy("postgres")
                .hasComment("old files")
                .and()
                .conversion("app.latin_too")
                .isDefault();
        assertThat(failures(schema, it -> it.hasConversion("app.lation")
                        .doesNotHaveConversion("app.latin")
                        .hasOnlyConversions("app.latin")
                        .conversion("app.latin")
                        .hasSource("UTF8")
                        .hasTarget("LATIN1")
                        .callsFunction("app.iso8859_1_to_utf8")
                        .isDefault()
                        .isOwnedBy("app")
                        .hasComment("new files")
                        .and()
                        .conversion("app.latin_too")
                        .isNotDefault()))
                .isEqualTo(
                        """
                Expecting schema to have conversion app.lation, but it has no such conversion.
                  did you mean  app.latin
                  conversions   app.latin, app.latin_too
                Expecting schema not to have conversion app.latin, but it has.
                Expecting schema to have only the expected conversions, but 1 is extra.
                  extra     app.latin_too
                  expected  app.latin
                  found     app.latin, app.latin_too
                [conversion app.latin] Expecting conversion app.latin to have the source UTF8, but it has the source LATIN1.
                  conversion  CREATE CONVERSION app.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8
                [conversion app.latin] Expecting conversion app.latin to have the target LATIN1, but it has the target UTF8.
                [conversion app.latin] Expecting conversion app.latin to have the function app.iso8859_1_to_utf8, but it has the function iso8859_1_to_utf8.
                [conversion app.latin] Expecting conversion app.latin to be the default of its encodings, but it is not.
                [conversion app.latin] Expecting conversion app.latin to be owned by app, but it is owned by postgres.
                [conversion app.latin] Expecting conversion app.latin to have the comment new files, but it has the comment old files.
                [conversion app.latin_too] Expecting conversion app.latin_too not to be the default of its encodings, but it is.
                  conversion  CREATE DEFAULT CONVERSION app.latin_too FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8""");
    }

    @Test
    void text_search_is_as_it_was_made() {
        assertThat(schema)
                .hasTextSearchConfiguration("app.search")
                .doesNotHaveTextSearchConfiguration("english")
                .hasOnlyTextSearchConfigurations("app.search")
                .hasTextSearchDictionary("app.words")
                .doesNotHaveTextSearchDictionary("words")
                .hasOnlyTextSearchDictionaries("app.words")
                .hasTextSearchParser("app.cutter")
                .doesNotHaveTextSearchParser("cutter")
                .hasOnlyTextSearchParsers("app.cutter", "app.blunt")
                .hasTextSearchTemplate("app.plain")
                .doesNotHaveTextSearchTemplate("plain")
                .hasOnlyTextSearchTemplates("app.plain", "app.bare")
                .textSearchConfiguration("app.search")
                .hasParser("app.cutter")
                .hasMapping("asciiword WITH app.words, simple")
                .doesNotHaveMapping("word WITH simple")
                .hasOnlyMappings("asciiword WITH app.words, simple")
                .isOwnedBy("postgres")
                .hasComment("of articles")
                .and()
                .textSearchDictionary("app.words")
                .hasTemplate("app.plain")
                .hasOption("stopwords = 'english'")
                .doesNotHaveOption("accept = 'false'")
                .hasOnlyOptions("stopwords = 'english'")
                .isOwnedBy("postgres")
                .hasComment("all words")
                .and()
                .textSearchParser("app.cutter")
                .hasStartFunction("prsd_start")
                .hasTokenFunction("prsd_nexttoken")
                .hasEndFunction("prsd_end")
                .hasTypesFunction("prsd_lextype")
                .hasHeadlineFunction("prsd_headline")
                .hasComment("sharp")
                .and()
                .textSearchParser("app.blunt")
                .hasNoHeadlineFunction()
                .and()
                .textSearchTemplate("app.plain")
                .hasInitFunction("dsimple_init")
                .hasLexizeFunction("pg_catalog.dsimple_lexize")
                .hasComment("as it is")
                .and()
                .textSearchTemplate("app.bare")
                .hasNoInitFunction();
        assertThat(failures(schema, it -> it.hasTextSearchConfiguration("english")
                        .doesNotHaveTextSearchConfiguration("app.search")
                        .hasOnlyTextSearchConfigurations()
                        .hasTextSearchDictionary("app.word")
                        .doesNotHaveTextSearchDictionary("app.words")
                        .hasOnlyTextSearchDictionaries()
                        .hasTextSearchParser("app.cuter")
                        .doesNotHaveTextSearchParser("app.cutter")
                        .hasOnlyTextSearchParsers("app.cutter")
                        .hasTextSearchTemplate("app.plane")
                        .doesNotHaveTextSearchTemplate("app.plain")
                        .hasOnlyTextSearchTemplates("app.plain")
                        .textSearchConfiguration("app.search")
                        .hasParser("app.blunt")
                        .hasMapping("word WITH simple")
                        .doesNotHaveMapping("asciiword WITH app.words, simple")
                        .hasOnlyMappings("word WITH simple")
                        .isOwnedBy("app")
                        .hasNoComment()
                        .and()
                        .textSearchDictionary("app.words")
                        .hasTemplate("app.bare")
                        .hasOption("stopwords = 'german'")
                        .doesNotHaveOption("stopwords = 'english'")
                        .hasOnlyOptions()
                        .isOwnedBy("app")
                        .and()
                        .textSearchParser("app.cutter")
                        .hasStartFunction("app.start")
                        .hasTokenFunction("app.token")
                        .hasEndFunction("app.end")
                        .hasTypesFunction("app.types")
                        .hasHeadlineFunction("app.headline")
                        .hasNoHeadlineFunction()
                        .hasNoComment()
                        .and()
                        .textSearchParser("app.blunt")
                        .hasHeadlineFunction("prsd_headline")
                        .and()
                        .textSearchTemplate("app.plain")
                        .hasInitFunction("app.init")
                        .hasNoInitFunction()
                        .hasLexizeFunction("app.lexize")
                        .and()
                        .textSearchTemplate("app.bare")
                        .hasInitFunction("app.init")))
                .isEqualTo(
                        """
                Expecting schema to have text search configuration public.english, but it has no such text search configuration.
                  text search configurations  app.search
                Expecting schema not to have text search configuration app.search, but it has.
                Expecting schema to have only the expected text search configurations, but 1 is extra.
                  extra     app.search
                  expected  none
                  found     app.search
                Expecting schema to have text search dictionary app.word, but it has no such text search dictionary.
                  did you mean              app.words
                  text search dictionaries  app.words
                Expecting schema not to have text search dictionary app.words, but it has.
                Expecting schema to have only the expected text search dictionaries, but 1 is extra.
                  extra     app.words
                  found     app.words
                Expecting schema to have text search parser app.cuter, but it has no such text search parser.
                  did you mean         app.cutter
                  text search parsers  app.blunt, app.cutter
                Expecting schema not to have text search parser app.cutter, but it has.
                Expecting schema to have only the expected text search parsers, but 1 is extra.
                  extra     app.blunt
                  expected  app.cutter
                  found     app.blunt, app.cutter
                Expecting schema to have text search template app.plane, but it has no such text search template.
                  did you mean           app.plain, app.bare
                  text search templates  app.bare, app.plain
                Expecting schema not to have text search template app.plain, but it has.
                Expecting schema to have only the expected text search templates, but 1 is extra.
                  extra     app.bare
                  expected  app.plain
                  found     app.bare, app.plain
                [text search configuration app.search] Expecting text search configuration app.search to have the parser app.blunt, but it has the parser app.cutter.
                  text search configuration  CREATE TEXT SEARCH CONFIGURATION app.search (PARSER = app.cutter); ALTER TEXT SEARCH CONFIGURATION app.search ADD MAPPING FOR asciiword WITH app.words, simple
                [text search configuration app.search] Expecting text search configuration app.search to have the mapping word WITH simple, but it has no such mapping.
                  mappings  asciiword WITH app.words, simple
                [text search configuration app.search] Expecting text search configuration app.search not to have the mapping asciiword WITH app.words, simple, but it has.
                [text search configuration app.search] Expecting text search configuration app.search to have only the expected mappings, but 1 is missing and 1 is extra.
                  missing   word WITH simple
                  extra     asciiword WITH app.words, simple
                  expected  word WITH simple
                  found     asciiword WITH app.words, simple
                [text search configuration app.search] Expecting text search configuration app.search to be owned by app, but it is owned by postgres.
                [text search configuration app.search] Expecting text search configuration app.search to have no comment, but it has the comment of articles.
                [text search dictionary app.words] Expecting text search dictionary app.words to have the template app.bare, but it has the template app.plain.
                  text search dictionary  CREATE TEXT SEARCH DICTIONARY app.words (TEMPLATE = app.plain, stopwords = 'english')
                [text search dictionary app.words] Expecting text search dictionary app.words to have the option stopwords = 'german', but it has no such option.
                  options  stopwords = 'english'
                [text search dictionary app.words] Expecting text search dictionary app.words not to have the option stopwords = 'english', but it has.
                [text search dictionary app.words] Expecting text search dictionary app.words to have only the expected options, but 1 is extra.
                  extra     stopwords = 'english'
                  found     stopwords = 'english'
                [text search dictionary app.words] Expecting text search dictionary app.words to be owned by app, but it is owned by postgres.
                [text search parser app.cutter] Expecting text search parser app.cutter to have the start function app.start, but it has the start function prsd_start.
                  text search parser  CREATE TEXT SEARCH PARSER app.cutter (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, HEADLINE = prsd_headline, LEXTYPES = prsd_lextype)
                [text search parser app.cutter] Expecting text search parser app.cutter to have the token function app.token, but it has the token function prsd_nexttoken.
                [text search parser app.cutter] Expecting text search parser app.cutter to have the end function app.end, but it has the end function prsd_end.
                [text search parser app.cutter] Expecting text search parser app.cutter to have the types function app.types, but it has the types function prsd_lextype.
                [text search parser app.cutter] Expecting text search parser app.cutter to have the headline function app.headline, but it has the headline function prsd_headline.
                [text search parser app.cutter] Expecting text search parser app.cutter to have no headline function, but it has the headline function prsd_headline.
                [text search parser app.cutter] Expecting text search parser app.cutter to have no comment, but it has the comment sharp.
                [text search parser app.blunt] Expecting text search parser app.blunt to have the headline function prsd_headline, but it has none.
                  text search parser  CREATE TEXT SEARCH PARSER app.blunt (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)
                [text search template app.plain] Expecting text search template app.plain to have the init function app.init, but it has the init function dsimple_init.
                  text search template  CREATE TEXT SEARCH TEMPLATE app.plain (INIT = dsimple_init, LEXIZE = dsimple_lexize)
                [text search template app.plain] Expecting text search template app.plain to have no init function, but it has the init function dsimple_init.
                [text search template app.plain] Expecting text search template app.plain to have the lexize function app.lexize, but it has the lexize function dsimple_lexize.
                [text search template app.bare] Expecting text search template app.bare to have the init function app.init, but it has none.
                  text search template  CREATE TEXT SEARCH TEMPLATE app.bare (LEXIZE = dsimple_lexize)""");
    }
}
