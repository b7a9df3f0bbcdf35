// The block in the editor: two fields. What visitors see is made by PHP, so `save` keeps nothing that a filter could take away.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement } = element;
  const { __ } = i18n;
  const region = /^(\d\d(\.?\d\d)?)?$/; // as in cek-bansos.php
  const look = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true }; // WordPress 6.7 to 7.0 warn without these

  blocks.registerBlockType('bansos-kit/cek', {
    edit: ({ attributes, setAttributes }) =>
      createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(components.TextControl, {
          ...look,
          label: __('Cek Bansos: region code', 'cek-bansos'),
          help: region.test(attributes.wilayah)
            ? __('Example: 32.73. May be left empty.', 'cek-bansos')
            : __('Not a code like 32 or 32.73: visitors will choose the region themselves.', 'cek-bansos'),
          value: attributes.wilayah,
          onChange: (wilayah) => setAttributes({ wilayah: wilayah.trim() }),
        }),
        createElement(components.SelectControl, {
          ...look,
          label: __('Language', 'cek-bansos'),
          options: [
            { label: 'Bahasa Indonesia', value: 'id' },
            { label: 'English', value: 'en' },
          ],
          value: attributes.bahasa,
          onChange: (bahasa) => setAttributes({ bahasa }),
        }),
      ),
    save: () => null,
  });
})(window.wp);
