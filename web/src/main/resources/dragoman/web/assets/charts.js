"use strict";
// Charts. A page says
//   <figure><figcaption>What it shows</figcaption>
//   <div class="chart" data-chart="KIND" data-src="ADDRESS.json?..." data-w-NAME="words of the chart"></div></figure>
// and the numbers are fetched from a page's own JSON. Each chart has a table in the page that tells the same without a script.
// A kind is a function (data, look, words, element) that gives an ECharts option, or {option, ready(chart)}. Meaning never
// hangs on colour alone: areas have patterns, lines dashes. Addresses to go to are given by the page in data-open.
const Charts = (() => {
  const kinds = {};
  const drawn = new Map();
  const language = document.documentElement.lang || "en";

  // ------------------------------------------------------------------------------------------------- colours and patterns

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

  /** A pattern over a colour, so that stacks are told apart without seeing colours; 0 and 2 have none. */
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

  /** Hatching for periods of which nothing, or little, was read. */
  function hatched(look, thin) {
    return {
      color: look.panel, opacity: thin ? 0.75 : 1,
      decal: { color: look.soft, dashArrayX: [1, 0], dashArrayY: thin ? [1, 9] : [1, 4], symbolSize: 1, rotation: Math.PI / 4 },
    };
  }

  // ------------------------------------------------------------------------------------------------------ words, numbers

  const whole = new Intl.NumberFormat(language);
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const monthLong = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  const monthShort = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" });
  const dayLong = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  const number = (value) => whole.format(value);
  /** With one decimal, a sign, and a minus that is none of hyphens; a dash where unknown. */
  const weight = (value) =>
    value == null ? "–" : (value > 0 ? "+" : value < 0 ? "−" : "") + tenths.format(Math.abs(value));

  /** A period's name, as 2025-10-24, 2025-10 or 2025, as its readers write it. */
  function period(name) {
    if (name.length === 10) {
      return dayLong.format(new Date(name + "T00:00:00Z"));
    }
    return name.length === 7 ? monthLong.format(new Date(name + "-01T00:00:00Z")) : name;
  }

  /** Twelve short names of months. */
  const months = () => [...Array(12).keys()].map((at) => monthShort.format(new Date(Date.UTC(2001, at, 1))));

  // --------------------------------------------------------------------------------------------------- parts of an option

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

  /** The strip below a chart that chooses a part of its periods. */
  function brush(look, more) {
    return {
      type: "slider", bottom: 4, height: 24, filterMode: "none", brushSelect: false, borderColor: look.line,
      textStyle: { color: look.soft }, fillerColor: look.link + "33", handleStyle: { color: look.panel, borderColor: look.link },
      moveHandleStyle: { color: look.link }, dataBackground: { lineStyle: { color: look.soft }, areaStyle: { color: look.line } },
      selectedDataBackground: { lineStyle: { color: look.link }, areaStyle: { color: look.line } },
      labelFormatter: (at, name) => name, ...more,
    };
  }

  /** The address that data-open names, with these parameters; {id} in it is replaced. */
  function open(element, parameters, replaced = {}) {
    let to = element.dataset.open;
    for (const [name, value] of Object.entries(replaced)) {
      to = to.replaceAll("{" + name + "}", encodeURIComponent(value));
    }
    const address = new URL(to, location.href);
    for (const [name, value] of Object.entries(parameters)) {
      address.searchParams.set(name, value);
    }
    location.assign(address);
  }

  /** The part of an answer that a path like answer.months names. */
  const part = (data, path) => path.split(".").reduce((at, name) => at?.[name], data);

  // --------------------------------------------------------------------------------------------------------------- drawing

  async function draw(element) {
    const make = kinds[element.dataset.chart];
    if (!make || !window.echarts) {
      return;
    }
    const known = drawn.get(element);
    if (!known) {
      drawn.set(element, {});
    }
    const data = known?.data || (await fetched(element));
    if (!data) {
      element.hidden = true;
      return;
    }
    known?.chart?.dispose();
    const words = (name, otherwise) => element.dataset["w" + name] || otherwise || name;
    const made = make(data, look(), words, element);
    const option = made.option || made;
    const told = element.closest("figure")?.querySelector("figcaption")?.textContent.trim();
    if (told && option.aria) {
      option.aria.label = { description: told };
    }
    const chart = echarts.init(element, null, { renderer: "canvas" });
    chart.setOption(option);
    made.ready?.(chart);
    drawn.set(element, { data, chart });
    if (!known) {
      new ResizeObserver(() => drawn.get(element)?.chart?.resize()).observe(element);
    }
  }

  async function fetched(element) {
    const response = await fetch(element.dataset.src, { headers: { Accept: "application/json" } });
    return response.ok ? response.json() : null;
  }

  function all() {
    for (const [element, one] of drawn) {
      if (!element.isConnected) {
        one.chart?.dispose();
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
  return { kinds, base, pattern, hatched, brush, number, weight, period, months, open, part, language };
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
      dataZoom: rows.length > 24 ? [Charts.brush(look)] : [],
      series,
    },
    ready: (chart) => {
      chart.on("click", (at) => Charts.open(element, { since: at.name, until: at.name }));
    },
  };
};

// Counts by month as a field of years and months. data-at names the rows in the JSON: {period: "2025-10", events: number, or
// null where nothing was read}; data-w-count says what is counted, data-w-unread what an empty field means.
Charts.kinds.calendar = (data, look, words, element) => {
  const { axis, option } = Charts.base(look);
  const rows = Charts.part(data, element.dataset.at || "rows").filter((row) => row.period.length === 7);
  const years = [...new Set(rows.map((row) => row.period.slice(0, 4)))].sort().reverse();
  const most = Math.max(1, ...rows.map((row) => row.events ?? 0));
  const place = (row) => [Number(row.period.slice(5)) - 1, years.indexOf(row.period.slice(0, 4))];
  const read = rows.filter((row) => row.events != null);
  const counted = read.map((row) => ({
    value: [...place(row), row.events], period: row.period,
    label: { color: row.events > most * 0.55 ? look.paper : look.ink },
  }));
  const unread = rows.filter((row) => row.events == null).map((row) => ({ value: [...place(row), 0], period: row.period }));
  const border = { borderColor: look.paper, borderWidth: 2 };
  element.style.height = `${Math.max(160, years.length * 30 + 90)}px`;
  const categories = { ...axis, type: "category", splitLine: { show: false }, axisTick: { show: false } };
  return {
    option: {
      ...option,
      tooltip: {
        ...option.tooltip, trigger: "item",
        formatter: (at) =>
          `${Charts.period(at.data.period)}\n` +
          (at.seriesIndex === 0 ? `${words("Count")}: ${Charts.number(at.data.value[2])}` : words("Unread")),
      },
      legend: { show: false },
      grid: { left: 8, right: 8, top: 28, bottom: 44, containLabel: true },
      xAxis: { ...categories, data: Charts.months(), position: "top" },
      yAxis: { ...categories, data: years, inverse: true },
      visualMap: {
        min: 0, max: most, seriesIndex: 0, orient: "horizontal", left: "center", bottom: 0, itemHeight: 120, itemWidth: 14,
        text: [Charts.number(most), "0"], textStyle: { color: look.soft }, inRange: { color: [look.panel, look.link] },
      },
      series: [
        { type: "heatmap", data: counted, itemStyle: border, label: { show: true, formatter: (at) => Charts.number(at.data.value[2]) } },
        {
          type: "heatmap", data: unread, silent: false, itemStyle: { ...border, ...Charts.hatched(look, false) },
          label: { show: false },
        },
      ],
    },
    ready: (chart) => {
      if (element.dataset.open) {
        chart.on("click", (at) => Charts.open(element, { since: at.data.period, until: at.data.period }));
      }
    },
  };
};

// Counts by day: a calendar a year. Rows as above, with days: {period: "2025-10-24", events: 3}.
Charts.kinds.days = (data, look, words, element) => {
  const { option } = Charts.base(look);
  const rows = Charts.part(data, element.dataset.at || "rows").filter((row) => row.period.length === 10);
  const years = [...new Set(rows.map((row) => row.period.slice(0, 4)))].sort().reverse();
  const most = Math.max(1, ...rows.map((row) => row.events ?? 0));
  const tall = 150;
  element.style.height = `${years.length * tall + 50}px`;
  return {
    option: {
      ...option,
      tooltip: {
        ...option.tooltip, trigger: "item",
        formatter: (at) => `${Charts.period(at.value[0])}\n${words("Count")}: ${Charts.number(at.value[1])}`,
      },
      legend: { show: false },
      visualMap: {
        min: 0, max: most, orient: "horizontal", left: "center", bottom: 0, itemHeight: 120, itemWidth: 14,
        text: [Charts.number(most), "0"], textStyle: { color: look.soft }, inRange: { color: [look.panel, look.link] },
      },
      calendar: years.map((year, at) => ({
        range: year, top: at * tall + 26, left: 56, right: 8, cellSize: ["auto", 14],
        itemStyle: { color: look.paper, borderColor: look.line }, splitLine: { lineStyle: { color: look.soft } },
        dayLabel: { show: false }, monthLabel: { nameMap: Charts.months(), color: look.soft },
        yearLabel: { color: look.ink, fontSize: 14, margin: 28 },
      })),
      series: years.map((year, at) => ({
        type: "heatmap", coordinateSystem: "calendar", calendarIndex: at,
        data: rows.filter((row) => row.period.startsWith(year)).map((row) => [row.period, row.events ?? 0]),
      })),
    },
    ready: (chart) => {
      if (element.dataset.open) {
        chart.on("click", (at) => Charts.open(element, { since: at.value[0], until: at.value[0] }));
      }
    },
  };
};

// How two stand to each other: level with its band, means, turning points; acts by quad class; articles read. Periods of
// which nothing or little was read are hatched. The strip below chooses the period of the list of events in the page.
Charts.kinds.dyad = (data, look, words, element) => {
  const { axis, option } = Charts.base(look);
  const { dyad, other, few } = data.answer;
  const all = [...dyad.series, ...(other ? other.series : [])].map((series, at) => ({
    ...series, label: words("Series" + at), by: new Map(series.periods.map((one) => [one.period, one])), own: at < dyad.series.length,
    colour: [look.ink, look.link, look.warn, look.quads[2]][at % 4], dash: ["solid", "dashed", "dotted", [8, 3, 2, 3]][at % 4],
    symbol: ["circle", "rect", "triangle", "diamond"][at % 4],
  }));
  const names = [...new Set(all.flatMap((series) => series.periods.map((one) => one.period)))].sort();
  const read = new Map(all.flatMap((series) => series.periods.map((one) => [one.period, one.articles_read])));
  const span = new Map(all.flatMap((series) => series.periods.map((one) => [one.period, one])));
  const own = all.filter((series) => series.own);
  const at = (series, value) => names.map((name) => value(series.by.get(name) || {}) ?? null);
  const shaded = (test, name, thin) => ({
    name, type: "bar", xAxisIndex: 0, yAxisIndex: 3, barWidth: "100%", silent: true, z: 0, stack: "read",
    itemStyle: Charts.hatched(look, thin), data: names.map((one) => (test(read.get(one) ?? 0) ? 1 : null)),
  });
  const x = (grid, labels) => ({
    ...axis, type: "category", gridIndex: grid, data: names, splitLine: { show: false },
    axisLabel: { ...axis.axisLabel, show: labels }, axisTick: { show: false },
  });
  const y = (grid, name, more) => ({
    ...axis, type: "value", gridIndex: grid, name, nameLocation: "end", nameTextStyle: { color: look.soft, align: "left" }, ...more,
  });
  const grid = (top, height) => ({ left: 44, right: 16, top, height });
  const zoomed = Charts.zoomedTo(names, span, element.dataset.since, element.dataset.until);
  return {
    option: {
      ...option,
      tooltip: { ...option.tooltip, formatter: (points) => Charts.told(points[0].axisValue, all, own, read, few, words) },
      legend: { ...option.legend, data: Charts.legend(all, words) },
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      grid: [grid(66, 200), grid(304, 110), grid(452, 46)],
      xAxis: [x(0, false), x(1, false), x(2, true)],
      yAxis: [
        y(0, words("Level"), { min: -10, max: 10, interval: 5, axisLabel: { ...axis.axisLabel, formatter: Charts.weight } }),
        y(1, words("Acts"), { minInterval: 1, splitNumber: 3, axisLabel: { ...axis.axisLabel, formatter: (n) => Charts.number(Math.abs(n)) } }),
        y(2, words("Read"), { minInterval: 1, splitNumber: 2 }),
        { type: "value", gridIndex: 0, min: 0, max: 1, show: false },
      ],
      dataZoom: [Charts.brush(look, { xAxisIndex: [0, 1, 2], ...zoomed })],
      series: [
        shaded((n) => n === 0, words("Unread"), false),
        shaded((n) => n > 0 && n < few, words("Few"), true),
        ...all.flatMap((series) => Charts.level(series, at, names, look)),
        ...own.flatMap((series) => Charts.quadBars(series, at, look, words)),
        { type: "bar", xAxisIndex: 2, yAxisIndex: 2, barCategoryGap: "10%", itemStyle: { color: look.soft }, data: names.map((one) => read.get(one) ?? 0) },
      ],
    },
    ready: (chart) => Charts.follow(chart, element, names, span),
  };
};

/** The lines, points and turning points of one series of a pair. */
Charts.level = (series, at, names, look) => {
  const line = { type: "line", xAxisIndex: 0, yAxisIndex: 0, symbol: "none", silent: true, tooltip: { show: false } };
  const low = (one) => (one.temperature == null ? null : one.temperature_low);
  const height = (one) => (one.temperature == null ? null : one.temperature_high - one.temperature_low);
  const band = { ...line, stack: "band " + series.label, stackStrategy: "all", lineStyle: { opacity: 0 } };
  return [
    { ...band, data: at(series, low) },
    { ...band, data: at(series, height), areaStyle: { color: series.colour, opacity: 0.16 } },
    {
      ...line, name: series.label, silent: false, data: at(series, (one) => one.temperature), z: 4,
      itemStyle: { color: series.colour }, lineStyle: { color: series.colour, width: 2, type: series.dash },
      markLine: {
        symbol: "none", silent: false, animation: false, lineStyle: { color: series.colour, type: "dashed", width: 1.5 },
        label: { show: true, position: "end", color: look.ink, fontWeight: "bold", formatter: (point) => point.data.mark },
        data: series.own
          ? series.turning_points.map((point, index) => ({ xAxis: point.period, mark: String(index + 1), turn: point.period }))
          : [],
      },
    },
    {
      type: "scatter", xAxisIndex: 0, yAxisIndex: 0, z: 5, symbol: series.symbol,
      data: names
        .map((name) => series.by.get(name))
        .filter((one) => one && one.goldstein_mean != null)
        .map((one) => ({
          value: [one.period, one.goldstein_mean], symbolSize: Math.min(14, 4 + 1.5 * Math.sqrt(one.events)),
          itemStyle: { color: one.low_base ? look.paper : series.colour, borderColor: series.colour, borderWidth: 1.5 },
        })),
    },
  ];
};

/** Acts of one series by quad class: cooperation above the line, conflict below. */
Charts.quadBars = (series, at, look, words) => {
  const kinds = [
    [1, "verbal_cooperation", 1], [2, "material_cooperation", 1], [3, "verbal_conflict", -1], [4, "material_conflict", -1],
  ];
  return kinds.map(([quad, key, sign]) => ({
    name: words("Quad" + quad), type: "bar", stack: "acts " + series.label, xAxisIndex: 1, yAxisIndex: 1, barCategoryGap: "15%",
    itemStyle: { color: look.quads[quad], decal: Charts.pattern(quad, look) },
    data: at(series, (one) => (one[key] == null ? null : sign * one[key])),
  }));
};

/** Lines first, then what the bars and the hatching mean. */
Charts.legend = (all, words) => [
  ...all.map((series) => ({ name: series.label, icon: "path://M0 4h24v3H0z" })),
  ...[1, 2, 3, 4].map((quad) => words("Quad" + quad)), words("Unread"), words("Few"),
];

/** All that is known of one period, in words. */
Charts.told = (name, all, own, read, few, words) => {
  const lines = [Charts.period(name)];
  for (const series of all) {
    const one = series.by.get(name);
    if (one?.temperature != null) {
      lines.push(`${series.label}: ${Charts.weight(one.temperature)} (${Charts.weight(one.temperature_low)} … ${Charts.weight(one.temperature_high)})`);
    }
    if (one?.goldstein_mean != null) {
      lines.push(`  ${words("Mean")}: ${Charts.weight(one.goldstein_mean)}, ${words("Acts")}: ${Charts.number(one.events)}${one.low_base ? " · " + words("Low") : ""}`);
    }
  }
  for (const series of own) {
    const one = series.by.get(name) || {};
    const kinds = [one.verbal_cooperation, one.material_cooperation, one.verbal_conflict, one.material_conflict];
    kinds.forEach((count, at) => count > 0 && lines.push(`  ${words("Quad" + (at + 1))}: ${Charts.number(count)}`));
  }
  const articles = read.get(name) ?? 0;
  const sparse = articles < few ? " · " + words("Few") : "";
  lines.push(articles === 0 ? words("Unread") : `${words("Read")}: ${Charts.number(articles)}${sparse}`);
  return lines.join("\n");
};

/** Where the strip stands: on the period that the page was asked for. */
Charts.zoomedTo = (names, span, since, until) => {
  const first = since ? names.findIndex((name) => span.get(name).to >= since) : 0;
  const last = until ? names.findLastIndex((name) => span.get(name).from <= until) : names.length - 1;
  return first < 0 || last < 0 ? {} : { startValue: first, endValue: Math.max(first, last) };
};

/** The list of events in the page follows the strip; the address, too. A click on a turning point leads to what made it. */
Charts.follow = (chart, element, names, span) => {
  let waiting;
  const show = () => {
    const { startValue, endValue } = chart.getOption().dataZoom[0];
    const whole = startValue <= 0 && endValue >= names.length - 1;
    const address = new URL(element.dataset.open, location.href);
    address.searchParams.delete("since");
    address.searchParams.delete("until");
    if (!whole) {
      address.searchParams.set("since", span.get(names[startValue]).from);
      address.searchParams.set("until", span.get(names[endValue]).to);
    }
    const to = element.dataset.target;
    htmx.ajax("GET", address.pathname + address.search, { target: to, select: to, swap: "outerHTML" });
    history.replaceState(null, "", address);
  };
  chart.on("datazoom", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  });
  chart.on("click", (point) => {
    const turn = point.data?.turn;
    const place = turn && document.getElementById("turn-" + turn);
    if (place) {
      place.scrollIntoView({ block: "center" });
      place.querySelector("a")?.focus({ preventScroll: true });
    }
  });
};

// States and the acts between them. Rows are pairs; about.nodes the states. Edges by their mean weight: cooperation solid,
// conflict dashed, mixed dotted. A click on an edge opens the pair, one on a state its page.
Charts.kinds.network = (data, look, words, element) => {
  const { option } = Charts.base(look);
  // A narrow window holds the same states closer together.
  const room = Math.min(1, Math.sqrt(element.clientWidth / 900));
  const nodes = data.about.nodes;
  const most = Math.max(1, ...nodes.map((node) => node.events));
  const thickest = Math.max(1, ...data.rows.map((row) => row.events));
  const name = (state) => {
    const node = nodes.find((one) => one.state === state);
    return node ? (Charts.language === "ru" ? node.name : node.name_en) : state;
  };
  const kinds = {
    cooperation: { color: look.quads[1], type: "solid" }, conflict: { color: look.quads[4], type: "dashed" },
    mixed: { color: look.soft, type: "dotted" },
  };
  return {
    option: {
      ...option,
      legend: { show: false },
      tooltip: {
        ...option.tooltip, trigger: "item",
        formatter: (at) =>
          at.dataType === "edge"
            ? `${name(at.data.source)} – ${name(at.data.target)}\n${words("Events")}: ${Charts.number(at.data.events)}\n${words("Mean")}: ${Charts.weight(at.data.mean)} (${words(at.data.kind[0].toUpperCase() + at.data.kind.slice(1))})`
            : `${at.data.title}\n${words("Events")}: ${Charts.number(at.data.value)}`,
      },
      series: [{
        type: "graph", layout: "force", roam: "move", draggable: false, left: 40, right: 40, top: 24, bottom: 24,
        force: { initLayout: "circular", layoutAnimation: false, repulsion: 420 * room * room, edgeLength: [60 * room, 190 * room], gravity: 0.12 },
        label: { show: true, position: "right", color: look.ink, formatter: (at) => at.data.title },
        labelLayout: { hideOverlap: true },
        itemStyle: { color: look.link, borderColor: look.paper, borderWidth: 1.5 },
        emphasis: { focus: "adjacency", lineStyle: { width: 5 } },
        data: nodes.map((node) => ({
          id: node.state, title: name(node.state), value: node.events, symbolSize: 6 + (10 + 24 * room) * Math.sqrt(node.events / most),
        })),
        links: data.rows.map((row) => ({
          source: row.a, target: row.b, events: row.events, mean: row.goldstein_mean, kind: row.leaning, value: row.events,
          lineStyle: { ...kinds[row.leaning], width: 1 + 5 * Math.sqrt(row.events / thickest), opacity: 0.85, curveness: 0.06 },
        })),
      }],
    },
    ready: (chart) => {
      chart.on("click", (at) => {
        if (at.dataType === "edge") {
          Charts.open(element, {}, { a: at.data.source, b: at.data.target });
        } else {
          location.assign("/actors/" + encodeURIComponent(at.data.id));
        }
      });
    },
  };
};
