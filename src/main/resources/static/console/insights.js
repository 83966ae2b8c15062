/* Draws each chart from the table that stands beside it: the table is the truth, and readable by everybody. */
const kinds = {
  stacked: { type: 'bar', options: { scales: { x: { stacked: true }, y: { stacked: true } } } },
  line: { type: 'line', options: {} },
  bar: { type: 'bar', options: {} },
  rows: { type: 'bar', options: { indexAxis: 'y' } },
};

const numbers = new Intl.NumberFormat('pt-BR');
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const dark = matchMedia('(prefers-color-scheme: dark)');

/** A colour of the page as the canvas understands it, in the theme of the moment. */
function colour(name) {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(${name})`;
  const seen = getComputedStyle(probe).color;
  probe.remove();
  return seen;
}

function data(table, colours) {
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells].slice(1);
  return {
    labels: rows.map(row => row.cells[0].textContent),
    datasets: heads.map((head, at) => ({
      label: head.textContent,
      data: rows.map(row => Number(row.cells[at + 1].dataset.value)),
      backgroundColor: colours[at], borderColor: colours[at], borderWidth: 2, tension: .25, pointRadius: rows.length > 40 ? 0 : 3, maxBarThickness: 34,
    })),
  };
}

function draw(figure) {
  const table = figure.querySelector('table');
  if (!table) return;
  const { type, options } = kinds[figure.dataset.chart];
  const canvas = figure.querySelector('canvas');
  const soft = colour('--soft');
  const grid = { color: colour('--line') };
  const axis = more => ({ ticks: { color: soft, precision: 0, maxRotation: 0 }, grid, beginAtZero: true, ...more });
  window.Chart.getChart(canvas)?.destroy();
  const heads = table.tHead.rows[0].cells.length - 1;
  new window.Chart(canvas, {
    type,
    data: data(table, [colour('--brand'), colour('--chart-2'), colour('--chart-3')]),
    options: {
      ...options,
      animation: calm.matches ? false : { duration: 250 },
      maintainAspectRatio: false,
      locale: 'pt-BR',
      scales: { x: axis(options.scales?.x), y: axis(options.scales?.y) },
      plugins: {
        legend: { display: heads > 1, position: 'bottom', labels: { color: soft, boxWidth: 14 } },
        tooltip: { callbacks: { label: at => ` ${at.dataset.label}: ${numbers.format(at.raw)}` } },
      },
    },
  });
}

const drawAll = () => document.querySelectorAll('[data-chart]').forEach(draw);
dark.addEventListener('change', drawAll);
drawAll();
