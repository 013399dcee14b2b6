package org.lumbar.population.report;

/// The style of the page of a screening, over that of every page.
final class ScreeningStyle {

    static final String TEXT = """
            .screening table { border-collapse: collapse; width: 100%; margin: .5rem 0 }
            .screening th, .screening td { text-align: left; padding: .2rem .6rem .2rem 0; vertical-align: middle; font-weight: normal }
            .screening thead th { font-size: .85em; opacity: .8 }
            .screening td.count { white-space: nowrap; font-variant-numeric: tabular-nums }
            .screening .indicator { margin: 1.2rem 0; padding-top: .4rem; border-top: 1px solid currentColor }
            .screening svg.share { width: 12rem; height: 18px; overflow: visible }
            .screening .grid { stroke: currentColor; stroke-opacity: .15 }
            .screening .interval { stroke: currentColor; stroke-width: 2 }
            .screening .point { fill: currentColor }
            @media (max-width: 40rem) {
              .screening .plot { display: none }
              .screening td.count { white-space: normal }
              .screening th, .screening td { font-size: .9em; vertical-align: top }
            }
            @media print { .screening tr, .screening h3, .screening h4 { break-inside: avoid } .screening h3, .screening h4 { break-after: avoid } }
            """;

    private ScreeningStyle() {}
}
