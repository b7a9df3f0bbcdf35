// The block in the editor: one field. What visitors see is made by PHP, so `save` keeps nothing that a filter could take away.
(({ blocks, blockEditor, components, element }) => {
  const { createElement } = element;

  blocks.registerBlockType('bansos-kit/cek', {
    edit: ({ attributes, setAttributes }) =>
      createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(components.TextControl, {
          label: 'Cek Bansos: kode wilayah',
          help: 'Contoh: 32.73. Boleh kosong.',
          value: attributes.wilayah,
          onChange: (wilayah) => setAttributes({ wilayah }),
        }),
      ),
    save: () => null,
  });
})(window.wp);
