/** Pixels only; an image of type SVG is a document. */
const DATA = /^data:image\/(?:png|gif|jpeg|webp);base64,[A-Za-z0-9+/=]+$/;

/** The source, if the portal may load it: a path of the portal, a URL of its origin, or pixels as data. */
export function imageSource(text: string, origin: string = window.location.origin): string | undefined {
  if (DATA.test(text)) return text;
  if (!/^(\/|https?:)/i.test(text)) return undefined;
  try {
    const url = new URL(text, origin);
    return url.origin === origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}
