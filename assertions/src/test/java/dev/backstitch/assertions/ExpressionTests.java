package dev.backstitch.assertions;

import static dev.backstitch.assertions.BackstitchAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            total >= 0                   | (total >= 0)
            total>=0                     | (total >= (0))
            """)
    void parentheses_inside_count(String written, String deparsed) {
        assertThat(Expression.same(written, deparsed)).isEqualTo(!deparsed.contains("(0)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            total >= 0                     | (total >= 0)
            ((total>=0))                   | (total >= 0)
            total >= 0                     | (total >= (0)::numeric)
            total > 0.5                    | (total > (0.5)::double precision)
            total > -1                     | (total > '-1'::integer)
            lower(email)                   | lower((email)::text)
            lower(email::text)             | lower((email)::text)
            LOWER("email")                 | lower(email)
            email <> ''                    | ((email)::text <> ''::text)
            (a > 0) AND (b > 0)            | ((a > 0) AND (b > 0))
            (a) AND (b)                    | (a) AND (b)
            f(a, b)                        | public.f(a, b)
            role = 'ADMIN'::"UserRole"     | (role = 'ADMIN'::public."UserRole")
            status IN ('a', 'b')           | (status = ANY (ARRAY['a'::text, 'b'::text]))
            status IN ('a', 'b')           | ((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
            status NOT IN ('a', 'b')       | (status <> ALL (ARRAY['a'::text, 'b'::text]))
            """)
    void the_same_expression_has_many_spellings(String written, String deparsed) {
        assertThat(Expression.same(written, deparsed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            total > 0             | (total >= 0)
            total > 0             | (total > f(0)::numeric)
            total > 0             | (total > (0)::numeric(1,0))
            name = 'a'            | (name = 'A'::text)
            name = 'a b'          | (name = 'ab'::text)
            "Name" = 'a'          | (name = 'a'::text)
            a OR b AND c          | ((a OR b) AND c)
            (a) OR (b)            | a) OR (b
            lower(id)             | lower((id)::character(3))
            (id + 1)::text = 'x'  | ((id + 1) = 'x'::text)
            app.f(a)              | f(a)
            status IN ('a')       | (status = ANY (ARRAY['a'::text, 'b'::text]))
            """)
    void other_expressions_are_told_apart(String written, String deparsed) {
        assertThat(Expression.same(written, deparsed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            now()                            | now()
            CURRENT_TIMESTAMP                | CURRENT_TIMESTAMP
            'ADMIN'                          | 'ADMIN'::public."UserRole"
            'ADMIN'::"UserRole"              | 'ADMIN'::public."UserRole"
            ''                               | ''::character varying
            -1                               | '-1'::integer
            '{}'                             | '{}'::jsonb
            '{}'                             | '{}'::text[]
            NULL                             | NULL::character varying
            nextval('users_id_seq')          | nextval('public.users_id_seq'::regclass)
            nextval('public.users_id_seq')   | nextval('public.users_id_seq'::regclass)
            """)
    void a_default_may_leave_out_the_cast_behind_a_literal(String written, String deparsed) {
        assertThat(Expression.sameDefault(written, deparsed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            'NURSE'     | 'ADMIN'::public."UserRole"
            'a'         | ('a'::text || 'b'::text)
            1           | '-1'::integer
            '2024'      | ('2024-01-01'::date - 5)
            """)
    void other_defaults_are_told_apart(String written, String deparsed) {
        assertThat(Expression.sameDefault(written, deparsed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            WHERE active      | true
            where  Active     | true
            FROM users        | true
            id, email;        | true
            WHERE act         | false
            FROM "Users"      | false
            email FROM        | true
            """)
    void a_part_of_a_statement_ends_with_a_word(String part, boolean contained) {
        String deparsed = " SELECT id,\n    email\n   FROM public.users\n  WHERE active;";

        assertThat(Expression.contains(part, deparsed)).isEqualTo(contained);
    }
}
