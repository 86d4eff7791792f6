package dev.backstitch.engine.report;

import static dev.backstitch.engine.report.Samples.ROLES;
import static dev.backstitch.engine.report.Samples.error;
import static dev.backstitch.engine.report.Samples.failure;
import static dev.backstitch.engine.report.Samples.step;
import static dev.backstitch.engine.report.Samples.trip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import dev.backstitch.engine.check.CheckReport;
import dev.backstitch.engine.check.Verdict;
import dev.backstitch.engine.check.WholeWay;
import dev.backstitch.engine.check.WholeWay.WayOutcome;
import dev.backstitch.engine.migration.Direction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTests {

    @Test
    void the_document_has_these_fields() {
        CheckReport report = new CheckReport(
                "golang-migrate",
                Path.of("examples/broken"),
                "PostgreSQL 18.3 (embedded)",
                List.of(
                        trip(ROLES, Verdict.NOT_RESTORED)
                                .findings(error(Samples.enumValues()))
                                .warnings("leaves role = app behind in its session")
                                .waived("table public.x missing: gone for good")
                                .kept("jdbc:postgresql://localhost:5433/bs_1")
                                .outcome(),
                        trip("4_users", Verdict.DOWN_FAILED)
                                .failure(failure("4_users", Direction.DOWN, "2BP01", "cannot drop table users"))
                                .known()
                                .outcome()),
                new WholeWay(
                        List.of(new WayOutcome(
                                step("1_init"),
                                Direction.DOWN,
                                Optional.empty(),
                                List.of(error(Samples.missingIndex())))),
                        List.of("2_order to 1_init"),
                        Optional.empty()),
                List.of("no down was executed: this run proves nothing"),
                34,
                6,
                Duration.ofMillis(1234));

        assertThat(JsonReport.render(report))
                .isEqualTo(
                        """
                        {
                          "formatVersion" : 1,
                          "tool" : "golang-migrate",
                          "source" : "examples/broken",
                          "postgres" : "PostgreSQL 18.3 (embedded)",
                          "red" : true,
                          "migrations" : [
                            {
                              "name" : "20251003162519-add-viewer-counselor-roles",
                              "versions" : [
                                "20251003162519"
                              ],
                              "file" : "db/20251003162519-add-viewer-counselor-roles.up.sql",
                              "verdict" : "NOT_RESTORED",
                              "reason" : null,
                              "known" : false,
                              "failure" : null,
                              "differences" : [
                                {
                                  "object" : "enum public.\\"UserRole\\"",
                                  "parent" : null,
                                  "kind" : "changed",
                                  "property" : "values",
                                  "expected" : "ADMIN, NURSE",
                                  "found" : "ADMIN, NURSE, VIEWER, COUNSELOR",
                                  "class" : "enumValues",
                                  "severity" : "error",
                                  "suggestion" : null
                                }
                              ],
                              "warnings" : [
                                "leaves role = app behind in its session"
                              ],
                              "waived" : [
                                "table public.x missing: gone for good"
                              ],
                              "upMillis" : 12,
                              "downMillis" : 8,
                              "keptDatabase" : "jdbc:postgresql://localhost:5433/bs_1"
                            },
                            {
                              "name" : "4_users",
                              "versions" : [
                                "4"
                              ],
                              "file" : "db/4_users.up.sql",
                              "verdict" : "DOWN_FAILED",
                              "reason" : null,
                              "known" : true,
                              "failure" : {
                                "migration" : "4_users",
                                "direction" : "down",
                                "file" : "db/4_users.down.sql",
                                "line" : 3,
                                "column" : 12,
                                "sqlState" : "2BP01",
                                "message" : "cannot drop table users",
                                "detail" : "view active depends on table users",
                                "hint" : "Use DROP ... CASCADE.",
                                "excerpt" : "DROP TABLE users;\\n           ^",
                                "environment" : false
                              },
                              "differences" : [ ],
                              "warnings" : [ ],
                              "waived" : [ ],
                              "upMillis" : 12,
                              "downMillis" : 8,
                              "keptDatabase" : null
                            }
                          ],
                          "whole" : {
                            "clean" : false,
                            "notWalked" : null,
                            "segments" : [
                              "2_order to 1_init"
                            ],
                            "outcomes" : [
                              {
                                "name" : "1_init",
                                "direction" : "down",
                                "failure" : null,
                                "differences" : [
                                  {
                                    "object" : "index public.users_email_idx",
                                    "parent" : "table public.users",
                                    "kind" : "missing",
                                    "property" : null,
                                    "expected" : "UNIQUE btree (email)",
                                    "found" : null,
                                    "class" : "structure",
                                    "severity" : "error",
                                    "suggestion" : null
                                  }
                                ]
                              }
                            ]
                          },
                          "problems" : [
                            "no down was executed: this run proves nothing"
                          ],
                          "counts" : {
                            "steps" : 2,
                            "checked" : 2,
                            "irreversible" : 0,
                            "notChecked" : 0,
                            "red" : 1,
                            "known" : 1,
                            "waived" : 1,
                            "statements" : 34,
                            "downs" : 6,
                            "verdicts" : {
                              "REVERSIBLE" : 0,
                              "IRREVERSIBLE" : 0,
                              "UP_FAILED" : 0,
                              "DOWN_MISSING" : 0,
                              "DOWN_FAILED" : 1,
                              "NOT_RESTORED" : 1,
                              "REAPPLY_FAILED" : 0,
                              "REAPPLY_DIFFERS" : 0,
                              "STALE_IRREVERSIBLE" : 0,
                              "NOT_CHECKED" : 0
                            }
                          },
                          "elapsedMillis" : 1234
                        }
                        """);
    }

    @Test
    void a_parser_reads_the_document() {
        Map<String, Object> json = Json.object(JsonReport.render(Samples.report()));

        assertThat(json)
                .containsEntry("formatVersion", 1)
                .containsEntry("tool", "golang-migrate")
                .containsEntry("red", true)
                .containsEntry("elapsedMillis", 1234)
                .containsKeys("postgres", "migrations", "whole", "problems", "counts");
        assertThat(json.get("migrations"))
                .asInstanceOf(list(Map.class))
                .extracting("verdict")
                .containsExactly(
                        "REVERSIBLE",
                        "REVERSIBLE",
                        "NOT_RESTORED",
                        "DOWN_FAILED",
                        "IRREVERSIBLE",
                        "NOT_RESTORED",
                        "NOT_CHECKED");
    }
}
