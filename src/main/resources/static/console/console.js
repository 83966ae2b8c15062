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
