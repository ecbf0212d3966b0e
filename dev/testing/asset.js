// Stands for images and styles, which no test looks at.
module.exports = 'asset';
