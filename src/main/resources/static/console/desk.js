/* The desk's composer: the patient sees that somebody writes, a recording becomes a file, and a saved answer becomes the text. */
import { notice } from './console.js';

const LARGEST = 8 * 1024 * 1024;
const text = document.getElementById('text');
let shown = 0;

text?.addEventListener('input', () => {
  if (!text.value.trim() || Date.now() - shown < 4000) return;
  shown = Date.now();
  const headers = JSON.parse(document.body.getAttribute('hx-headers'));
  fetch(text.form.dataset.typing, { method: 'POST', headers }).catch(() => { shown = 0; });
});

document.getElementById('answer')?.addEventListener('change', event => {
  if (!event.target.value) return;
  text.value = text.value ? `${text.value}\n${event.target.value}` : event.target.value;
  event.target.value = '';
  text.focus();
});

const file = document.getElementById('file');
file?.addEventListener('change', () => {
  if (!file.files[0] || file.files[0].size <= LARGEST) return;
  file.value = '';
  notice('O arquivo passa de 8 MB. Escolha um menor.');
});

const record = document.querySelector('[data-record]');
if (record && window.MediaRecorder) record.hidden = false;
let recorder = null;

record?.addEventListener('click', async () => {
  if (recorder) { recorder.stop(); return; }
  try {
    const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(sound);
    recorder.ondataavailable = event => parts.push(event.data);
    recorder.onstop = () => { sound.getTracks().forEach(track => track.stop()); take(parts, recorder.mimeType); };
    recorder.start();
    record.textContent = 'Parar a gravação';
  } catch {
    notice('O navegador não deu acesso ao microfone.');
  }
});

/* What was recorded is chosen as if it were a file; nothing leaves before "Enviar arquivo" is pressed. */
function take(parts, type) {
  recorder = null;
  record.textContent = 'Gravar voz';
  const chosen = new DataTransfer();
  chosen.items.add(new File(parts, 'voz', { type }));
  file.files = chosen.files;
  notice('Gravação pronta. Ouça se quiser e envie.');
  file.form.querySelector('audio').src = URL.createObjectURL(file.files[0]);
  file.form.querySelector('audio').hidden = false;
}
