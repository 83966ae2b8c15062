/* Dragging a visit onto free time sends the same form that the visit's own page offers to the keyboard. */
const moving = document.getElementById('moving');
let dragged = null;

document.addEventListener('dragstart', event => {
  dragged = event.target.closest?.('[data-move]');
  if (dragged) event.dataTransfer.effectAllowed = 'move';
});
document.addEventListener('dragend', () => {
  dragged = null;
  document.querySelectorAll('.free.over').forEach(free => free.classList.remove('over'));
});
document.addEventListener('dragover', event => {
  const free = event.target.closest?.('[data-slot]');
  document.querySelectorAll('.free.over').forEach(each => each.classList.toggle('over', each === free));
  if (!dragged || !free) return;
  event.preventDefault();
  free.classList.add('over');
});
document.addEventListener('drop', event => {
  const free = event.target.closest?.('[data-slot]');
  if (!dragged || !free) return;
  event.preventDefault();
  moving.action = dragged.dataset.move;
  moving.elements.was.value = dragged.dataset.was;
  moving.elements.slot.value = free.dataset.slot;
  dragged = null;
  moving.requestSubmit();
});
