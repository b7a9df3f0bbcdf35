<?php
/**
 * Plugin Name: Cek Bansos
 * Description: An estimate of social assistance: a block and the shortcode [cek_bansos wilayah="32.73"]. Not from the government.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: cek-bansos
 * Domain Path: /languages
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
 *
 * The language is always said: many sites in Indonesian still have WordPress's own lang="en-US", which would make the element
 * speak English.
 */
function cek_bansos_render( $attributes = array() ) {
	wp_enqueue_script_module( 'cek-bansos' );
	$given  = is_array( $attributes ) ? $attributes : array();
	$region = cek_bansos_region( isset( $given['wilayah'] ) ? $given['wilayah'] : '' );
	$lang   = isset( $given['bahasa'] ) && 'en' === $given['bahasa'] ? 'en' : 'id';
	return sprintf(
		'<bansos-cek lang="%s"%s instansi="%s"><a href="https://cekbansos.kemensos.go.id/">%s</a></bansos-cek>',
		esc_attr( $lang ),
		'' === $region ? '' : ' region="' . esc_attr( $region ) . '"',
		esc_attr( get_bloginfo( 'name' ) ),
		esc_html( 'en' === $lang ? 'Check the official status' : 'Cek status resmi bansos' )
	);
}

/** The file that whoever installs the plugin copies into it. */
function cek_bansos_script() {
	return __DIR__ . '/assets/bansos.js';
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'cek-bansos', false, basename( __DIR__ ) . '/languages' );
		$script = cek_bansos_script();
		if ( is_readable( $script ) ) {
			// From this server: visitors of the page are known to nobody else. The time makes browsers take a new file, with newer rules.
			wp_register_script_module( 'cek-bansos', plugins_url( 'assets/bansos.js', __FILE__ ), array(), (string) filemtime( $script ) );
		}
		register_block_type( __DIR__ . '/blocks', array( 'render_callback' => 'cek_bansos_render' ) );
		wp_set_script_translations( 'bansos-kit-cek-editor-script', 'cek-bansos', __DIR__ . '/languages' );
		add_shortcode( 'cek_bansos', 'cek_bansos_render' );
	}
);

add_action(
	'admin_notices',
	function () {
		if ( current_user_can( 'activate_plugins' ) && ! is_readable( cek_bansos_script() ) ) {
			wp_admin_notice(
				esc_html__( 'Cek Bansos: assets/bansos.js is missing, so visitors only see the link to the official site.', 'cek-bansos' ),
				array( 'type' => 'error' )
			);
		}
	}
);
