"use strict";
// Charts. A page says <div class="chart" data-chart="KIND" data-src="ADDRESS.json?..." data-w-NAME="words of the legend">; the
// numbers are fetched from the page's own JSON. Each chart has a table in the page that tells the same without a script.
// A kind is a function (data, look, words, element) that gives an ECharts option, and may give {option, ready(chart)}.
const Charts = (() => {
  const kinds = {};
  const drawn = new Map();

  /** Colours and type of the style sheet, as they are in the theme shown. */
  function look() {
    const css = getComputedStyle(document.documentElement);
    const colour = (name) => css.getPropertyValue("--" + name).trim();
    return {
      paper: colour("paper"), panel: colour("panel"), ink: colour("ink"), soft: colour("soft"), line: colour("line"),
      link: colour("link"), mark: colour("mark"), warn: colour("warn"),
      quads: [colour("none"), colour("quad1"), colour("quad2"), colour("quad3"), colour("quad4")],
      font: css.fontFamily,
    };
  }

  /** A pattern over a colour, so that stacks are told apart without seeing colours; 0 has none. */
  function pattern(number, look) {
    const lines = { color: look.paper, dashArrayX: [1, 0], symbolSize: 1 };
    return [
      { symbol: "none" },
      { ...lines, dashArrayY: [2, 5], rotation: -Math.PI / 4 },
      { symbol: "none" },
      { symbol: "circle", color: look.paper, symbolSize: 0.7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0] },
      { ...lines, dashArrayY: [3, 3], rotation: Math.PI / 4 },
    ][number] || { symbol: "none" };
  }

  /** What all charts have alike. */
  function base(look) {
    const axis = {
      axisLine: { lineStyle: { color: look.soft } }, axisTick: { lineStyle: { color: look.soft } },
      axisLabel: { color: look.soft }, splitLine: { lineStyle: { color: look.line } }, nameTextStyle: { color: look.soft },
    };
    return {
      axis,
      option: {
        animation: false, backgroundColor: "transparent", textStyle: { color: look.ink, fontFamily: look.font },
        aria: { enabled: true },
        tooltip: {
          trigger: "axis", renderMode: "richText", confine: true, backgroundColor: look.panel, borderColor: look.line,
          textStyle: { color: look.ink },
        },
        legend: { textStyle: { color: look.ink }, top: 0, type: "scroll", pageTextStyle: { color: look.ink } },
        grid: { left: 8, right: 28, top: 56, bottom: 48, containLabel: true },
      },
    };
  }

  async function draw(element) {
    const make = kinds[element.dataset.chart];
    if (!make || !window.echarts) {
      return;
    }
    let data = drawn.get(element)?.data;
    if (!data) {
      const response = await fetch(element.dataset.src, { headers: { Accept: "application/json" } });
      if (!response.ok) {
        element.hidden = true;
        return;
      }
      data = await response.json();
    }
    const old = drawn.get(element);
    old?.chart.dispose();
    const words = (name, otherwise) => element.dataset["w" + name] || otherwise || name;
    const made = make(data, look(), words, element);
    const chart = echarts.init(element, null, { renderer: "canvas" });
    chart.setOption(made.option || made);
    made.ready?.(chart);
    drawn.set(element, { data, chart });
    if (!old) {
      new ResizeObserver(() => drawn.get(element)?.chart.resize()).observe(element);
    }
  }

  function all() {
    for (const [element, one] of drawn) {
      if (!element.isConnected) {
        one.chart.dispose();
        drawn.delete(element);
      }
    }
    document.querySelectorAll(".chart[data-chart]").forEach((element) => drawn.has(element) || draw(element));
  }

  function start() {
    all();
    document.addEventListener("htmx:afterSettle", all);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => [...drawn.keys()].forEach(draw));
  }
  if (document.readyState === "complete") {
    start();
  } else {
    window.addEventListener("load", start);
  }
  return { kinds, base, pattern };
})();

// Events by month or year, a stack a quad class; a click opens the list of that period.
Charts.kinds.quads = (data, look, words, element) => {
  const { axis, option } = Charts.base(look);
  const rows = data.rows;
  const keys = ["other", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"];
  const series = [1, 2, 3, 4, 0].map((quad) => ({
    name: words("Quad" + quad), type: "bar", stack: "events", barCategoryGap: "15%", data: rows.map((row) => row[keys[quad]]),
    itemStyle: { color: look.quads[quad], decal: Charts.pattern(quad, look) },
  }));
  return {
    option: {
      ...option,
      xAxis: { type: "category", data: rows.map((row) => row.period), ...axis, splitLine: { show: false } },
      yAxis: { type: "value", minInterval: 1, ...axis },
      dataZoom: rows.length > 24 ? [{ type: "slider", bottom: 4, height: 22, textStyle: { color: look.soft } }] : [],
      series,
    },
    ready: (chart) => {
      chart.on("click", (at) => {
        const address = new URL(element.dataset.open, location.href);
        address.searchParams.set("since", at.name);
        address.searchParams.set("until", at.name);
        location.assign(address);
      });
    },
  };
};
