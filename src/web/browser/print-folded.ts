// 打印折叠的内容: what is folded away on the screen belongs to the paper.

export function printFolded(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
    for (const it of opened) it.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const it of opened) it.open = false;
    opened = [];
  });
}
