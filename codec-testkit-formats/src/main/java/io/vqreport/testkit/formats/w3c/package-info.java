/**
 * What it takes to test a reader of getStats: {@link io.vqreport.testkit.formats.w3c.SeededCalls} makes calls as browsers see them and writes them
 * in every form there is, dumps included, {@link io.vqreport.testkit.formats.w3c.GetStatsArbitraries} makes snapshots, {@link
 * io.vqreport.testkit.formats.w3c.GetStatsDeviations} deviating inputs. Only the arbitraries need a test engine.
 */
@NullMarked
package io.vqreport.testkit.formats.w3c;

import org.jspecify.annotations.NullMarked;
