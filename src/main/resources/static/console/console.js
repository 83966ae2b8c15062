/** Says something at the bottom of the page for a while; read aloud by screen readers. */
export function notice(text) {
  const said = Object.assign(document.createElement('div'), { textContent: text });
  document.getElementById('notices').append(said);
  setTimeout(() => said.remove(), 6000);
}

document.body.addEventListener('htmx:sendError', () => notice('Sem conexão com o servidor. Nada foi enviado; tente de novo.'));
document.body.addEventListener('htmx:responseError', event => {
  if (event.detail.xhr.status === 401 || event.detail.xhr.status === 403) location.href = '/sign-in';
  else notice('O servidor não conseguiu atender. Tente de novo em instantes.');
});
document.addEventListener('click', event => {
  document.querySelectorAll('details.me[open]').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

/* A form that must not be sent twice: the second click finds the button asleep. */
document.addEventListener('submit', event => {
  if (event.target.matches('[data-once]')) event.target.querySelectorAll('button').forEach(button => { button.disabled = true; });
});

const clock = new Intl.DateTimeFormat('pt-BR', { day: '2-digit', month: '2-digit', hour: '2-digit', minute: '2-digit' });

function dress(root) {
  root.querySelectorAll('time.at').forEach(time => { time.textContent = clock.format(new Date(time.dateTime)); });
  root.querySelectorAll('.thread').forEach(thread => { thread.scrollTop = thread.scrollHeight; });
  countDown();
}

/* What is left of the promise to each patient who waits. */
function countDown() {
  document.querySelectorAll('time.due').forEach(time => {
    const left = Math.round((new Date(time.dateTime) - Date.now()) / 60000);
    time.classList.toggle('late', left < 0);
    time.textContent = left < 0 ? `${-left} min atrasado` : `${left} min`;
  });
  const waiting = document.querySelectorAll('time.due').length;
  document.title = (waiting ? `(${waiting}) ` : '') + document.title.replace(/^\(\d+\) /, '');
}

document.body.addEventListener('htmx:afterSettle', event => dress(event.target.parentElement ?? document));
setInterval(countDown, 20_000);
dress(document);
document.getElementById('text')?.focus();
