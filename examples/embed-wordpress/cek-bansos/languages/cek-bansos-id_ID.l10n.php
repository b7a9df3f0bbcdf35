<?php
return array(
	'domain'       => 'cek-bansos',
	'language'     => 'id_ID',
	'plural-forms' => 'nplurals=1; plural=0;',
	'messages'     => array(
		'An estimate of social assistance: a block and the shortcode [cek_bansos wilayah="32.73"]. Not from the government.' => 'Perkiraan bantuan sosial: blok dan kode singkat [cek_bansos wilayah="32.73"]. Bukan dari pemerintah.',
		"block description\4An estimate of social assistance. Not from the government." => 'Perkiraan bantuan sosial. Bukan dari pemerintah.',
		'Cek Bansos: assets/bansos.js is missing, so visitors only see the link to the official site.' => 'Cek Bansos: assets/bansos.js belum ada. Pengunjung hanya melihat tautan ke situs resmi.',
	),
);
