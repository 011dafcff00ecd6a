declare module '*/.netlify/association.json';
