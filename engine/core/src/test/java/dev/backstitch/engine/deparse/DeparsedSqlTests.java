package dev.backstitch.engine.deparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeparsedSqlTests {

    private static String normal(String sql) {
        return DeparsedSql.normal(sql, Set.of("v", "\"Weird col\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    (a = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[])) ; (a = ANY (ARRAY[('x'::character varying)::text, ('y'::character varying)::text]))
                    (a = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[])) ; (a = ANY (ARRAY['x'::text, 'y'::text]))
                    (a = ANY ((ARRAY[b, 'y'::character varying])::text[]))                      ; (a = ANY (ARRAY[(b)::text, ('y'::character varying)::text]))
                    (a = ANY ((ARRAY[v, b])::text[]))                                           ; (a = ANY (ARRAY[(v)::text, (b)::text]))
                    (a = ANY ((ARRAY["Weird col"])::text[]))                                    ; (a = ANY (ARRAY[("Weird col")::text]))
                    (a = ANY ((ARRAY[COALESCE(b, 'x'::bpchar)])::text[]))                       ; (a = ANY (ARRAY[(COALESCE(b, 'x'::bpchar))::text]))
                    (ARRAY[1, 2])::public.money_of[]                                            ; ARRAY[(1)::public.money_of, (2)::public.money_of]
                    (ARRAY['sad'::public.mood])::text[]                                         ; ARRAY[('sad'::public.mood)::text]
                    (ARRAY[ARRAY['a'::bpchar], ARRAY['b'::bpchar]])::character varying(3)[]     ; ARRAY[ARRAY[('a'::bpchar)::character varying(3)], ARRAY[('b'::bpchar)::character varying(3)]]
                    ((a AND b) AND c)                                                           ; (a AND b AND c)
                    (a AND (b AND (c AND d)))                                                   ; (((a AND b) AND c) AND d)
                    ((a OR b) OR (c AND (d AND e)))                                             ; (a OR b OR (c AND d AND e))
                    (x IS NULL)                                                                 ; (x  IS   NULL)
                    (x = E'a\\'b  c')                                                           ; ( x = E'a\\'b  c' )
                    """)
    void these_mean_the_same(String one, String other) {
        assertThat(normal(one)).isEqualTo(normal(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    (a OR (b AND c))                                    ; ((a OR b) AND c)
                    ((a AND b) OR c)                                    ; (a AND (b OR c))
                    (a AND b)                                           ; (b AND a)
                    (a AND b)                                           ; (a OR b)
                    (a AND b AND b)                                     ; (a AND b)
                    ((NOT a) AND b)                                     ; (NOT (a AND b))
                    (NOT (a AND b) AND c)                               ; (NOT a AND b AND c)
                    (x = (a AND b) AND c)                               ; (x = a AND b AND c)
                    ((a AND b) IS NULL AND c)                           ; (a AND b IS NULL AND c)
                    (c AND (a AND b) IS NULL)                           ; (c AND a AND b IS NULL)
                    (x BETWEEN y AND (a AND b))                         ; (x BETWEEN y AND a AND b)
                    (c AND (x BETWEEN y AND z AND b))                   ; (c AND x BETWEEN y AND z AND b)
                    (c AND (SELECT a WHERE a AND b))                    ; (c AND SELECT a WHERE a AND b)
                    ((a, b AND c) AND d)                                ; (a, b AND c AND d)
                    (f((a AND b)) AND c)                                ; (f(a AND b) AND c)
                    (f(a AND b) AND c)                                  ; (f a AND b AND c)
                    ('1'::integer)::text                                ; '1'::text
                    ('a'::character(3))::text                           ; 'a'::text
                    ('a'::bpchar)::text                                 ; 'a'::text
                    ('a'::character varying(1))::text                   ; 'a'::text
                    ('a'::character varying)::text[]                    ; 'a'::text[]
                    ('a'::character varying)::text COLLATE "C"          ; 'a'::text
                    (v)::text                                           ; v
                    ((v)::character varying(3))::text                   ; (v)::text
                    f('a'::character varying)::text                     ; f 'a'::text
                    'a  b'                                              ; 'a b'
                    'A'                                                 ; 'a'
                    "A b"                                               ; "A  b"
                    E'a\\nb'                                            ; 'a\\nb'
                    (2)::numeric(4,1)                                   ; 2::numeric(4,1)
                    (ARRAY[b, c])::text[]                               ; ARRAY[(b)::text, (c)::text]
                    (ARRAY['{1}'::integer[]])::text[]                   ; ARRAY[('{1}'::integer[])::text]
                    (ARRAY[('{1}'::integer[])::public.d])::text[]       ; ARRAY[(('{1}'::integer[])::public.d)::text]
                    (ARRAY['1 2'::int2vector])::text[]                  ; ARRAY[('1 2'::int2vector)::text]
                    (ARRAY['a'::character varying])::text               ; ARRAY[('a'::character varying)::text]
                    (ARRAY['a'::character varying])::text[]             ; ARRAY['a'::character varying]
                    (ARRAY['a'::bpchar, 'b'::bpchar])::text[]           ; ARRAY['a'::text, 'b'::text]
                    (ARRAY['a'::bpchar])::text[]                        ; (ARRAY['a'::bpchar])::character varying[]
                    f(ARRAY['a'::character varying])::text[]            ; f ARRAY[('a'::character varying)::text]
                    (ARRAY['a'::text, 'b'::text])::integer[]            ; (ARRAY['b'::text, 'a'::text])::integer[]
                    (a - (b - c))                                       ; ((a - b) - c)
                    (a - b) - c                                         ; a - b - c
                    a < b                                               ; a <= b
                    a - -1                                              ; a --1
                    """)
    void these_stay_different(String one, String other) {
        assertThat(normal(one)).isNotEqualTo(normal(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    (a  = 'open)
                    (a  = "open)
                    (a  = 1
                    (a  = 1]
                    a  = 1)
                    a  /* why */ = 1
                    a  = 1 -- why
                    a  = $$x$$
                    a  = U&'x'
                    a  = {x}
                    """)
    void what_the_deparser_does_not_print_is_taken_as_it_is(String sql) {
        assertThat(normal(sql)).isEqualTo(sql);
    }

    @Test
    void what_is_nested_too_deep_is_taken_as_it_is() {
        String deep = "(".repeat(5000) + "a" + ")".repeat(5000);

        assertThat(normal(deep)).isEqualTo(deep);
    }
}
