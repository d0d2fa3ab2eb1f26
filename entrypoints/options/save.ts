/** Gives the reader a file to keep. */
export function saveFile(content: string | Blob, name: string, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; at once it would find nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Properties that make up the look of a picture. */
const LOOK = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight'] as const;

/** Pixels for each unit of the picture: sharp in print, too. */
const DENSITY = 2;

/** Saves a picture as it looks now, with nothing that it would have to fetch. @throws where the browser can't draw it. */
export async function savePicture(kind: 'svg' | 'png', picture: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = standalone(picture);
  if (kind === 'svg') saveFile(text, `${name}.svg`, 'image/svg+xml');
  else saveFile(await drawn(text, width, height), `${name}.png`, 'image/png');
}

/** The picture as a file of its own: looks written out, links and what serves the keyboard left out. */
function standalone(picture: SVGSVGElement): { text: string; width: number; height: number } {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const look = getComputedStyle(originals[i] as Element);
    element.setAttribute('style', LOOK.map((property) => `${property}:${look.getPropertyValue(property)}`).join(';'));
    for (const attribute of ['class', 'href', 'tabindex', 'data-point', 'data-series', 'role']) element.removeAttribute(attribute);
  });
  for (const reach of copy.querySelectorAll('circle[r="14"]')) reach.remove();
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

async function drawn(text: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}
