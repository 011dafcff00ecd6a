declare module '*/.netlify/association.json';
declare module '*/.netlify/v1/functions/ssr/ssr.mjs';
