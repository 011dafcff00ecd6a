/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Red, green and blue, each 0–1 if the colour is in the gamut. */
export type Rgb = readonly [number, number, number];

/**
 * Converts a colour to linear sRGB, with values outside 0–1 when it is out of gamut. Björn Ottosson, "A perceptual
 * color space for image processing" (2020).
 */
export function linearRgb({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** Returns the colour that a browser shows if it clips each channel, as browsers do today. */
export function gamutClipped(colour: Oklch): Rgb {
  const [r, g, b] = linearRgb(colour);
  return [clamp(r), clamp(g), clamp(b)];
}

/** Returns the colour that a browser shows if it keeps lightness and hue and lowers the chroma, as in CSS Color 4. */
export function gamutMapped(colour: Oklch): Rgb {
  let [low, high] = [0, colour.c];
  if (isInGamut(linearRgb(colour))) return gamutClipped(colour);
  while (high - low > 0.0005) {
    const middle = (low + high) / 2;
    if (isInGamut(linearRgb({ ...colour, c: middle }))) low = middle;
    else high = middle;
  }
  return gamutClipped({ ...colour, c: low });
}

/** Formats a colour in linear sRGB as `#00565b`. */
export function hex(rgb: Rgb): string {
  return `#${rgb.map((value) => channel(value).toString(16).padStart(2, '0')).join('')}`;
}

/** Returns the contrast between two colours in linear sRGB, 1–21. WCAG 2.2, "contrast ratio". */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function isInGamut(rgb: Rgb): boolean {
  return rgb.every((value) => value >= -1e-6 && value <= 1 + 1e-6);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function channel(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(clamp(value) * 255);
}
