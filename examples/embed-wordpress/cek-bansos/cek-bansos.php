<?php
/**
 * Plugin Name: Cek Bansos
 * Description: Perkiraan bantuan sosial: blok dan kode singkat [cek_bansos wilayah="32.73"]. Bukan dari pemerintah.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** A region code or nothing: what an author writes is never passed on as it is. */
function cek_bansos_region( $given ) {
	return is_string( $given ) && preg_match( '/\A\d\d(\.?\d\d)?\z/', $given ) ? $given : '';
}

/**
 * The markup. It is made here, after the filters that an author's text goes through, so no author needs unfiltered_html.
 */
function cek_bansos_render( $attributes = array() ) {
	wp_enqueue_script_module( 'cek-bansos' );
	$region = cek_bansos_region( is_array( $attributes ) && isset( $attributes['wilayah'] ) ? $attributes['wilayah'] : '' );
	return sprintf(
		'<bansos-cek%s instansi="%s"><a href="https://cekbansos.kemensos.go.id/">%s</a></bansos-cek>',
		'' === $region ? '' : ' region="' . esc_attr( $region ) . '"',
		esc_attr( get_bloginfo( 'name' ) ),
		esc_html( 'Cek status resmi bansos' )
	);
}

add_action(
	'init',
	function () {
		// From this server: visitors of the page are known to nobody else.
		wp_register_script_module( 'cek-bansos', plugins_url( 'assets/bansos.js', __FILE__ ), array(), '0.1.0' );
		register_block_type( __DIR__ . '/blocks', array( 'render_callback' => 'cek_bansos_render' ) );
		add_shortcode( 'cek_bansos', 'cek_bansos_render' );
	}
);
