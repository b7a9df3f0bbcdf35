export {}; // filled by what follows
