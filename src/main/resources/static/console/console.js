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
/* A part of the page that was asked for and led to a door means that we are out: go there whole. */
document.body.addEventListener('htmx:beforeSwap', event => {
  const to = new URL(event.detail.xhr.responseURL, location.href).pathname;
  if (!['/sign-in', '/password', '/second-factor'].includes(to)) return;
  event.detail.shouldSwap = false;
  location.href = to;
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
  showMute();
}

/* What is left of the promise to each patient who waits. */
function countDown() {
  document.querySelectorAll('time.due').forEach(time => {
    const left = Math.round((new Date(time.dateTime) - Date.now()) / 60000);
    time.classList.toggle('late', left < 0);
    time.textContent = left < 0 ? `${-left} min atrasado` : `${left} min`;
  });
  const waiting = document.querySelectorAll('time.due').length;
  const alarm = document.querySelector('[data-ring]') ? '🔔 ' : '';
  document.title = alarm + (waiting ? `(${waiting}) ` : '') + document.title.replace(/^(🔔 )?(\(\d+\) )?/u, '');
}

/* An emergency without a person rings until somebody comes or this browser is told to be quiet. */
const isMuted = () => localStorage.getItem('muted') === 'yes';

function ring() {
  if (isMuted() || !document.querySelector('[data-ring]')) return;
  const sound = new AudioContext();
  const [tone, volume] = [sound.createOscillator(), sound.createGain()];
  tone.frequency.setValueAtTime(880, 0);
  tone.frequency.setValueAtTime(660, sound.currentTime + .25);
  volume.gain.value = .15;
  tone.connect(volume).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + .5);
  tone.onended = () => sound.close();
}

function showMute() {
  document.querySelectorAll('[data-mute]').forEach(button => button.setAttribute('aria-pressed', isMuted()));
}

document.addEventListener('click', event => {
  if (!event.target.matches('[data-mute]')) return;
  localStorage.setItem('muted', isMuted() ? 'no' : 'yes');
  showMute();
});
setInterval(ring, 5_000);

document.body.addEventListener('htmx:afterSettle', event => dress(event.target.parentElement ?? document));
setInterval(countDown, 20_000);
dress(document);
document.getElementById('text')?.focus();
